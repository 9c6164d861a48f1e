import { useEffect } from 'react';
import { call, type CallData } from './call';
import { readLast, writeLast } from './last';
import { notRecognised, recognise } from './session';
import { shared } from './shared';
import type { Remote } from './use-remote';

export type Home = CallData<'community.home'>;
type State = Omit<Remote<Home>, 'refresh'>;

const KEY = 'community.home {}';

const remembered = (): State => {
  const last = readLast<Home>(KEY);
  return { data: last?.data ?? null, loading: false, code: null, at: last?.at ?? 0 };
};

const home = shared<State>(remembered);
let newest = 0;

/**
 * The owner's first screen, one copy for all pages: homes, communities, what is open, and who one is. The newest
 * question wins, so that what is read after a write is never overtaken by an older answer.
 */
export const refreshHome = async (): Promise<void> => {
  const turn = ++newest;
  home.set({ ...home.current(), loading: true });
  const reply = await call('community.home', {});
  if (turn !== newest) return;
  if (!reply.ok) {
    home.set({ ...home.current(), loading: false, code: reply.code });
    notRecognised(reply.code);
    return;
  }
  recognise(reply.data.me);
  writeLast(KEY, reply.data);
  home.set({ data: reply.data, loading: false, code: null, at: Date.now() });
};

export const forgetHome = (): void => {
  newest += 1;
  home.set({ data: null, loading: false, code: null, at: 0 });
};

/** Pages that open one after another share one answer. */
const FRESH = 10_000;

/** As `useRemote`, over the shared copy: a page that opens asks only where nobody has just asked. */
export const useHome = (): Remote<Home> => {
  const state = home.use();
  useEffect(() => {
    const { loading, at } = home.current();
    if (!loading && Date.now() - at > FRESH) void refreshHome();
  }, []);
  return { ...state, refresh: refreshHome };
};
