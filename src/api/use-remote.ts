import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, type CallCode, type CallData, type CallInput, type CallName } from './call';
import { lastAnswers, type Memory } from './last';

interface State<T> {
  readonly data: T | null;
  /** A call is under way. */
  readonly loading: boolean;
  /** Why the newest call failed; `data` is then what was shown last, from `at`. */
  readonly code: CallCode | null;
  readonly at: number;
}

export interface Remote<T> extends State<T> {
  readonly refresh: () => Promise<void>;
}

interface Keyed<T> extends State<T> {
  readonly key: string | null;
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
  type Answer = Keyed<CallData<N>>;
  const key = input === null ? null : JSON.stringify(input);
  const newest = useRef(0);
  const before = useMemo((): Answer => {
    const last = key === null ? null : memory.read<CallData<N>>(`${name} ${key}`);
    return { key, data: last?.data ?? null, loading: true, code: null, at: last?.at ?? 0 };
  }, [name, key, memory]);
  const [known, setKnown] = useState<Answer>(before);
  const { data, loading, code, at } = known.key === key ? known : before;

  const read = useCallback(async (): Promise<(now: Answer) => Answer> => {
    if (key === null) return unchanged;
    const turn = ++newest.current;
    const reply = await call(name, JSON.parse(key) as CallInput<N>);
    if (turn !== newest.current) return unchanged;
    if (!reply.ok) {
      const { code: why } = reply;
      return (now) => ({ ...(now.key === key ? now : before), loading: false, code: why });
    }
    memory.write(`${name} ${key}`, reply.data);
    return () => ({ key, data: reply.data, loading: false, code: null, at: Date.now() });
  }, [name, key, memory, before]);

  useEffect(() => {
    void read().then(setKnown);
  }, [read]);

  const refresh = useCallback(async (): Promise<void> => {
    setKnown((now) => (now.key === key ? { ...now, loading: true } : now));
    setKnown(await read());
  }, [key, read]);
  return { data, loading, code, at, refresh };
};

const unchanged = <T>(now: T): T => now;
