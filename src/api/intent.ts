import { call, type CallInput, type CallName, type CallReply } from './call';
import { newId } from './ids';

/** The calls that change something; each carries the request id of the intent behind it. */
export type WriteName = { [N in CallName]: CallInput<N> extends { requestId: string } ? N : never }[CallName];
export type WriteInput<N extends WriteName> = Omit<CallInput<N>, 'requestId'>;

/**
 * What was sent, or is about to be, and not answered yet: nobody knows whether it happened. The id stays the same until
 * an answer comes, even when the person changes what they wrote: the cloud refuses other content under an id it has
 * already served (BAD_INPUT), so whatever arrives first happens, and only once.
 */
export interface Pending {
  readonly requestId: string;
  /** Every content sent under this id, as JSON, the newest last. */
  readonly sent: readonly string[];
}

export interface Delivery<N extends WriteName> {
  readonly reply: CallReply<N>;
  /** Not null: still nobody knows. */
  readonly pending: Pending | null;
}

const WAITS = [800, 2400] as const;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const attempt = async <N extends WriteName>(name: N, content: string, requestId: string): Promise<CallReply<N>> => {
  const input = { ...(JSON.parse(content) as WriteInput<N>), requestId } as unknown as CallInput<N>;
  let reply = await call(name, input);
  for (const wait of WAITS) {
    if (reply.ok || (reply.code !== 'NETWORK' && reply.code !== 'BUSY')) return reply;
    await pause(wait);
    reply = await call(name, input);
  }
  return reply;
};

/** Asks what became of contents sent before under this id: the one that arrived gets its stored answer. */
const earlier = async <N extends WriteName>(name: N, { requestId, sent }: Pending): Promise<CallReply<N> | null> => {
  for (const content of sent.slice(0, -1).reverse()) {
    const reply = await attempt(name, content, requestId);
    if (reply.ok || reply.code !== 'BAD_INPUT') return reply;
  }
  return null;
};

/**
 * What is about to be sent. It is to be stored before it is sent: an app that is closed in the middle must ask under
 * the same id when it is opened again.
 */
export const intend = <N extends WriteName>(input: WriteInput<N>, before: Pending | null): Pending => {
  const content = JSON.stringify(input);
  const others = (before?.sent ?? []).filter((one) => one !== content);
  return { requestId: before?.requestId ?? newId(), sent: [...others, content] };
};

/** Sends one intent. A lost reply is asked for again, twice, under the same id. */
export const deliver = async <N extends WriteName>(name: N, now: Pending): Promise<Delivery<N>> => {
  const content = now.sent[now.sent.length - 1] ?? '{}';
  let reply = await attempt(name, content, now.requestId);
  if (!reply.ok && reply.code === 'BAD_INPUT') reply = (await earlier(name, now)) ?? reply;
  return { reply, pending: !reply.ok && isUnknown(reply.code) ? now : null };
};

/** After these it may have happened all the same, now or in an earlier try. */
export const isUnknown = (code: string): boolean => code === 'NETWORK' || code === 'BUSY' || code === 'INTERNAL';
