import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { MessageKind } from '#domain/messages';

/** What is known of one invocation while it runs, and written into its log line when it ends. */
export interface Trace {
  /** 16 hex digits; the reply of a failure carries them to the phone. */
  readonly id: string;
  /** In which part the caller was let in; '-' until that is known. */
  role: string;
  /** Requests to the database so far, those of transactions and of tries that lost a race included. */
  dbCalls: number;
  /** Whose managers hear of it where it fails: a community of the caller; '' none. */
  communityId: string;
  /** What is worth counting besides the call itself. */
  readonly trouble: Map<Trouble, number>;
}

/**
 * A subscribe message the person did not ask for (43101), which one it was, one that was given up for another reason, a
 * picture without a verdict after an hour.
 */
export type Trouble = 'refused' | `refusedOf.${MessageKind}` | 'undelivered' | 'pictures';

/** By asynchronous context, not by module: an instance may serve several invocations at once. */
const traces = new AsyncLocalStorage<Trace>();

export const newTrace = (): Trace => ({
  id: randomBytes(8).toString('hex'),
  role: '-',
  dbCalls: 0,
  communityId: '',
  trouble: new Map(),
});

/** Everything `run` starts, however much later it goes on, belongs to this trace. */
export const traced = <T>(trace: Trace, run: () => Promise<T>): Promise<T> => traces.run(trace, run);

/** '' outside of any invocation. */
export const traceId = (): string => traces.getStore()?.id ?? '';

export const countDbCall = (): void => {
  const trace = traces.getStore();
  if (trace !== undefined) trace.dbCalls += 1;
};

/** Written down at the end of the invocation, all of it at once. */
export const countTrouble = (what: Trouble, count = 1): void => {
  const trouble = traces.getStore()?.trouble;
  trouble?.set(what, (trouble.get(what) ?? 0) + count);
};
