import { useCallback, useRef, useState } from 'react';
import type { CallCode, CallData } from './call';
import { deliver, intend, type Pending, type WriteInput, type WriteName } from './intent';
import { dropStored, readStored, writeStored } from './store';

export interface Intent<N extends WriteName> {
  readonly busy: boolean;
  readonly code: CallCode | null;
  /** Null when it failed (see `code`) or is already under way: a second tap does nothing. */
  readonly run: (input: WriteInput<N>) => Promise<CallData<N> | null>;
}

/** Where an unanswered intent is kept until its answer comes, even when the app is closed meanwhile. */
const pendingKey = (name: string, about: string): string => `pending.${name} ${about}`;

/**
 * One thing a person wants done to one thing (`about`: a ticket's id, or 'new'): one request id, however often they
 * tap and however often replies get lost.
 */
export const useIntent = <N extends WriteName>(name: N, about: string): Intent<N> => {
  const [state, setState] = useState<{ busy: boolean; code: CallCode | null }>({ busy: false, code: null });
  const running = useRef(false);

  const run = useCallback(
    async (input: WriteInput<N>): Promise<CallData<N> | null> => {
      if (running.current) return null;
      running.current = true;
      setState({ busy: true, code: null });
      const key = pendingKey(name, about);
      const now = intend<N>(input, readStored(key) as Pending | null);
      writeStored(key, now);
      const { reply, pending } = await deliver(name, now);
      if (pending === null) dropStored(key);
      running.current = false;
      setState({ busy: false, code: reply.ok ? null : reply.code });
      return reply.ok ? reply.data : null;
    },
    [name, about],
  );
  return { ...state, run };
};
