import Taro from '@tarojs/taro';
import type { Api, Input, ProcedureName, Reply } from '#domain/contract';
import { noteTrouble } from './trouble';

/** The calls a phone makes: everything but what the timer and the platform send. */
export type CallName = Exclude<ProcedureName, `clock.${string}` | `safety.${string}`>;
export type CallInput<N extends CallName> = Input<Api[N]>;
export type CallReply<N extends CallName> = Reply<Api[N]>;
export type CallData<N extends CallName> = Extract<CallReply<N>, { ok: true }>['data'];
export type CallCode<N extends CallName = CallName> = Extract<CallReply<N>, { ok: false }>['code'];

/** Set by the build (config/taro): the environment this build talks to; empty: the account's first one. */
declare const ANJU_ENV: string;

export const startCloud = (): void => {
  Taro.cloud.init(ANJU_ENV === '' ? {} : { env: ANJU_ENV });
};

const isReply = (value: unknown): value is { ok: boolean } =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

/**
 * One remote call. Never throws: whatever the platform throws (no network, time-out, a crashed function) becomes
 * the code NETWORK, which means "nobody knows whether it happened" — send the same request id again to find out.
 */
export const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallReply<N>> => {
  const lost = { ok: false, code: 'NETWORK', traceId: '' } as CallReply<N>;
  try {
    const { result } = await Taro.cloud.callFunction({ name: functionOf(name), data: { name, input } });
    if (!isReply(result)) return lost;
    noteTrouble(result);
    return result as unknown as CallReply<N>;
  } catch {
    return lost;
  }
};

/** 'ticket.report' is answered by the function `ticket`. */
const functionOf = (name: CallName): string => name.slice(0, name.indexOf('.'));
