import { useCallback, useRef, useState } from 'react';
import type { CallCode, CallData, CallReply } from './call';
import { requestIdFor, send, type Pending, type WriteInput, type WriteName } from './intent';

export interface Intent<N extends WriteName> {
  readonly busy: boolean;
  readonly code: CallCode | null;
  /** Null when it failed (see `code`) or is already under way: a second tap does nothing. */
  readonly run: (input: WriteInput<N>) => Promise<CallData<N> | null>;
  readonly forget: () => void;
}

/** One thing a person wants done: one request id, however often they tap and however often replies get lost. */
export const useIntent = <N extends WriteName>(name: N): Intent<N> => {
  const [state, setState] = useState<{ busy: boolean; code: CallCode | null }>({ busy: false, code: null });
  const running = useRef(false);
  const pending = useRef<Pending | null>(null);

  const run = useCallback(
    async (input: WriteInput<N>): Promise<CallData<N> | null> => {
      if (running.current) return null;
      running.current = true;
      pending.current = requestIdFor(input, pending.current);
      setState({ busy: true, code: null });
      const reply: CallReply<N> = await send(name, input, pending.current.requestId);
      running.current = false;
      if (reply.ok || reply.code !== 'NETWORK') pending.current = null;
      setState({ busy: false, code: reply.ok ? null : (reply.code as CallCode) });
      return reply.ok ? (reply.data as CallData<N>) : null;
    },
    [name],
  );
  const forget = useCallback(() => {
    setState((before) => ({ ...before, code: null }));
  }, []);
  return { ...state, run, forget };
};
