import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, type CallCode, type CallData, type CallInput, type CallName } from './call';
import { readLast, writeLast } from './last';
import { around, nextOf, placed, readPages, type Page, type Stretch } from './pages';

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

interface Known<T> extends Omit<State<T>, 'items'> {
  readonly key: string | null;
  readonly pages: readonly Page<T>[] | null;
}

export interface List<T> extends State<T> {
  readonly hasMore: boolean;
  /** From the beginning: the first page again. */
  readonly refresh: () => Promise<void>;
  /** What one looks at, again and at once, and all else stays: whoever comes back is where they were. */
  readonly revisit: () => Promise<void>;
  readonly more: () => Promise<void>;
  /** One looks at the item with this number. */
  readonly onLook: (item: number) => void;
}

const stopped = { loading: false, loadingMore: false } as const;
const asking = { loading: true, loadingMore: false, code: null } as const;

/** Pages read again for somebody who comes back. */
const MOST_PAGES = 10;

const remembered = <T>(name: string, key: string | null): Known<T> => {
  const last = key === null ? null : readLast<readonly T[]>(`${name} ${key}`);
  const pages = last === null ? null : [{ from: null, items: last.data, next: null }];
  return { ...asking, key, pages, at: last?.at ?? 0 };
};

/** A list read page by page. The first page is kept for the moments without network. `input` null: not yet. */
export const useList = <N extends ListName>(name: N, input: ListInput<N> | null): List<ListItem<N>> => {
  type Item = ListItem<N>;
  const key = input === null ? null : JSON.stringify(input);
  const newest = useRef(0);
  const looked = useRef(0);
  const before = useMemo(() => remembered<Item>(name, key), [name, key]);
  const [state, setKnown] = useState(before);
  const { pages, loading, loadingMore, code, at } = state.key === key ? state : before;
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? null, [pages]);

  const read = useCallback(
    async (stretch: Stretch, known: readonly Page<Item>[]): Promise<(now: Known<Item>) => Known<Item>> => {
      if (key === null) return unchanged;
      const turn = ++newest.current;
      const answer = await readPages<Item, CallCode>(async (cursor) => {
        const reply = await call(name, { ...(JSON.parse(key) as ListInput<N>), cursor });
        return reply.ok ? { ok: true, data: reply.data } : { ok: false, code: reply.code };
      }, stretch);
      if (turn !== newest.current) return unchanged;
      if (!answer.ok) return (now) => ({ ...(now.key === key ? now : before), ...stopped, code: answer.code });
      if (stretch.from === null) writeLast(`${name} ${key}`, answer.pages[0]?.items ?? []);
      return () => ({ ...stopped, key, pages: placed(known, answer.pages), code: null, at: Date.now() });
    },
    [name, key, before],
  );

  useEffect(() => {
    looked.current = 0;
    void read(FIRST, []).then(setKnown);
  }, [read]);

  const refresh = useCallback(async (): Promise<void> => {
    setKnown(await read(FIRST, []));
  }, [read]);
  const revisit = useCallback(async (): Promise<void> => {
    const known = pages ?? [];
    setKnown(await read(around(known, looked.current, MOST_PAGES), known));
  }, [read, pages]);
  const cursor = nextOf(pages ?? []);
  const more = useCallback(async (): Promise<void> => {
    if (cursor === null || loading || loadingMore) return;
    setKnown((now) => ({ ...now, loadingMore: true }));
    setKnown(await read({ from: cursor, count: 1 }, pages ?? []));
  }, [cursor, loading, loadingMore, read, pages]);
  const onLook = useCallback((item: number): void => {
    looked.current = item;
  }, []);
  return { items, loading, loadingMore, code, at, hasMore: cursor !== null, refresh, revisit, more, onLook };
};

const FIRST: Stretch = { from: null, count: 1 };
const unchanged = <T>(now: T): T => now;
