import { useCallback, useEffect, useRef, useState } from 'react';
import { call, type CallCode, type CallData, type CallInput, type CallName } from './call';
import { lastAnswers, type Memory } from './last';

export interface Remote<T> {
  readonly data: T | null;
  /** A call is under way. */
  readonly loading: boolean;
  /** Why the newest call failed; `data` is then what was shown last, from `at`. */
  readonly code: CallCode | null;
  readonly at: number;
  readonly refresh: () => Promise<void>;
}

interface State<T> {
  readonly data: T | null;
  readonly loading: boolean;
  readonly code: CallCode | null;
  readonly at: number;
}

/**
 * One answer of the cloud, with what `memory` knows of it while it is on its way. `input` null: not yet. Answers
 * that are worth nothing when old (free slots) are asked for with `noMemory`.
 */
export const useRemote = <N extends CallName>(
  name: N,
  input: CallInput<N> | null,
  memory: Memory = lastAnswers,
): Remote<CallData<N>> => {
  const key = input === null ? null : `${name} ${JSON.stringify(input)}`;
  const [state, setState] = useState<State<CallData<N>>>({ data: null, loading: true, code: null, at: 0 });
  const newest = useRef(0);
  const asked = useRef(input);
  asked.current = input;

  const refresh = useCallback(async (): Promise<void> => {
    if (asked.current === null || key === null) return;
    const turn = ++newest.current;
    setState((before) => ({ ...before, loading: true }));
    const reply = await call(name, asked.current);
    if (turn !== newest.current) return;
    if (!reply.ok) {
      setState((before) => ({ ...before, loading: false, code: reply.code as CallCode }));
      return;
    }
    memory.write(key, reply.data);
    setState({ data: reply.data as CallData<N>, loading: false, code: null, at: Date.now() });
  }, [name, key, memory]);

  useEffect(() => {
    if (key === null) return;
    const last = memory.read<CallData<N>>(key);
    setState({ data: last?.data ?? null, loading: true, code: null, at: last?.at ?? 0 });
    void refresh();
  }, [key, refresh, memory]);

  return { ...state, refresh };
};
