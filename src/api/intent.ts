import { call, type CallInput, type CallName, type CallReply } from './call';
import { newId } from './ids';

/** The calls that change something; each carries the request id of the intent behind it. */
export type WriteName = { [N in CallName]: CallInput<N> extends { requestId: string } ? N : never }[CallName];
export type WriteInput<N extends WriteName> = Omit<CallInput<N>, 'requestId'>;

/** What was sent and never answered: sent again unchanged, it cannot happen twice. */
export interface Pending {
  readonly requestId: string;
  readonly input: string;
}

const WAITS = [800, 2400] as const;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Sends one intent; a lost reply is asked for again, twice, under the same id. */
export const send = async <N extends WriteName>(
  name: N,
  input: WriteInput<N>,
  requestId: string,
): Promise<CallReply<N>> => {
  const whole = { ...input, requestId } as unknown as CallInput<N>;
  let reply = await call(name, whole);
  for (const wait of WAITS) {
    if (reply.ok || (reply.code !== 'NETWORK' && reply.code !== 'BUSY')) return reply;
    await pause(wait);
    reply = await call(name, whole);
  }
  return reply;
};

/** The id for this input: the pending one when it is the same intent, a new one otherwise. */
export const requestIdFor = (input: unknown, pending: Pending | null): Pending => {
  const text = JSON.stringify(input);
  return pending !== null && pending.input === text ? pending : { requestId: newId(), input: text };
};
