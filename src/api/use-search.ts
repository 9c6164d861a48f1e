import { useEffect, useRef, useState } from 'react';
import { call, type CallCode, type CallData } from './call';

export type FoundHome = CallData<'home.search'>['homes'][number];

interface Search {
  readonly found: CallData<'home.search'> | null;
  readonly busy: boolean;
  readonly code: CallCode | null;
  readonly again: () => void;
}

/** Typing on is no question yet: asked when nothing was typed for this many milliseconds. */
const PAUSE = 350;

/** Homes of one community by what somebody typed; the newest question wins. Nothing is kept on the phone: it is others' data. */
export const useSearch = (communityId: string, typed: string): Search => {
  const text = typed.trim();
  const [state, setState] = useState<Omit<Search, 'again'>>({ found: null, busy: false, code: null });
  const newest = useRef(0);
  const ask = useRef<() => void>(() => undefined);
  useEffect(() => {
    ask.current = () => {
      const turn = ++newest.current;
      if (text === '' || communityId === '') {
        setState({ found: null, busy: false, code: null });
        return;
      }
      setState((now) => ({ ...now, busy: true, code: null }));
      void call('home.search', { communityId, text }).then((reply) => {
        if (turn !== newest.current) return;
        setState(
          reply.ok ? { found: reply.data, busy: false, code: null } : { found: null, busy: false, code: reply.code },
        );
      });
    };
    const timer = setTimeout(() => {
      ask.current();
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [communityId, text]);
  const again = (): void => {
    ask.current();
  };
  return { ...state, again };
};
