import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, type CallCode, type CallData, type CallInput, type CallName } from './call';
import { readLast, writeLast } from './last';
import { readPages } from './pages';

/** The calls that answer one page of a list and the cursor of the next. */
export type ListName = {
  [N in CallName]: CallData<N> extends { items: readonly unknown[]; cursor: string | null } ? N : never;
}[CallName];
export type ListItem<N extends ListName> = CallData<N>['items'][number];
export type ListInput<N extends ListName> = Omit<CallInput<N>, 'cursor'>;

interface State<T> {
  /** null: nothing known yet. */
  readonly items: readonly T[] | null;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly code: CallCode | null;
  readonly at: number;
}

interface Keyed<T> extends State<T> {
  readonly key: string | null;
  readonly cursor: string | null;
  /** How many pages `items` are. */
  readonly pages: number;
}

export interface List<T> extends State<T> {
  readonly hasMore: boolean;
  /** From the beginning: the first page again. */
  readonly refresh: () => Promise<void>;
  /** Every page that was read, again and at once: whoever comes back stays where they were. */
  readonly revisit: () => Promise<void>;
  readonly more: () => Promise<void>;
}

const nothing = { items: null, cursor: null, loading: true, loadingMore: false, code: null, at: 0, pages: 1 } as const;
const stopped = { loading: false, loadingMore: false } as const;

/** Further down than this nobody scrolls; the rest is read again at the end of the list. */
const MOST_PAGES = 10;

/** A list read page by page. The first page is kept for the moments without network. `input` null: not yet. */
export const useList = <N extends ListName>(name: N, input: ListInput<N> | null): List<ListItem<N>> => {
  type Known = Keyed<ListItem<N>>;
  const key = input === null ? null : JSON.stringify(input);
  const newest = useRef(0);
  const before = useMemo((): Known => {
    const last = key === null ? null : readLast<ListItem<N>[]>(`${name} ${key}`);
    return { ...nothing, key, items: last?.data ?? null, at: last?.at ?? 0 };
  }, [name, key]);
  const [known, setKnown] = useState<Known>(before);
  const { cursor, items, loading, loadingMore, code, at, pages } = known.key === key ? known : before;

  const read = useCallback(
    async (from: string | null, count: number): Promise<(now: Known) => Known> => {
      if (key === null) return unchanged;
      const turn = ++newest.current;
      const answer = await readPages<ListItem<N>, CallCode>(
        async (at) => {
          const reply = await call(name, { ...(JSON.parse(key) as ListInput<N>), cursor: at });
          return reply.ok ? { ok: true, data: reply.data } : { ok: false, code: reply.code };
        },
        { from, count },
      );
      if (turn !== newest.current) return unchanged;
      if (!answer.ok) return (now) => ({ ...(now.key === key ? now : before), ...stopped, code: answer.code });
      if (from === null) writeLast(`${name} ${key}`, answer.first);
      return (now) => {
        const earlier = from === null ? { items: [], pages: 0 } : { items: now.items ?? [], pages: now.pages };
        return {
          ...stopped,
          key,
          cursor: answer.cursor,
          items: [...earlier.items, ...answer.items],
          pages: earlier.pages + answer.pages,
          code: null,
          at: Date.now(),
        };
      };
    },
    [name, key, before],
  );

  useEffect(() => {
    void read(null, 1).then(setKnown);
  }, [read]);

  const refresh = useCallback(async (): Promise<void> => {
    setKnown(await read(null, 1));
  }, [read]);
  const revisit = useCallback(async (): Promise<void> => {
    setKnown(await read(null, Math.min(pages, MOST_PAGES)));
  }, [read, pages]);
  const more = useCallback(async (): Promise<void> => {
    if (cursor === null || loading || loadingMore) return;
    setKnown((now) => ({ ...now, loadingMore: true }));
    setKnown(await read(cursor, 1));
  }, [cursor, loading, loadingMore, read]);
  return { items, loading, loadingMore, code, at, hasMore: cursor !== null, refresh, revisit, more };
};

const unchanged = <T>(now: T): T => now;
