import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, type CallCode, type CallData, type CallInput, type CallName } from './call';
import { readLast, writeLast } from './last';

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
}

export interface List<T> extends State<T> {
  readonly hasMore: boolean;
  readonly refresh: () => Promise<void>;
  readonly more: () => Promise<void>;
}

const nothing = { items: null, cursor: null, loading: true, loadingMore: false, code: null, at: 0 } as const;
const stopped = { loading: false, loadingMore: false } as const;

/** A list read page by page. The first page is kept for the moments without network. `input` null: not yet. */
export const useList = <N extends ListName>(name: N, input: ListInput<N> | null): List<ListItem<N>> => {
  type Pages = Keyed<ListItem<N>>;
  const key = input === null ? null : JSON.stringify(input);
  const newest = useRef(0);
  const before = useMemo((): Pages => {
    const last = key === null ? null : readLast<ListItem<N>[]>(`${name} ${key}`);
    return { ...nothing, key, items: last?.data ?? null, at: last?.at ?? 0 };
  }, [name, key]);
  const [known, setKnown] = useState<Pages>(before);
  const { cursor, items, loading, loadingMore, code, at } = known.key === key ? known : before;

  const read = useCallback(
    async (from: string | null): Promise<(now: Pages) => Pages> => {
      if (key === null) return unchanged;
      const turn = ++newest.current;
      const reply = await call(name, { ...(JSON.parse(key) as ListInput<N>), cursor: from });
      if (turn !== newest.current) return unchanged;
      if (!reply.ok) {
        const { code: why } = reply;
        return (now) => ({ ...(now.key === key ? now : before), ...stopped, code: why });
      }
      const page = reply.data as { items: ListItem<N>[]; cursor: string | null };
      if (from === null) writeLast(`${name} ${key}`, page.items);
      return (now) => {
        const earlier = from === null ? [] : (now.items ?? []);
        return { ...stopped, key, cursor: page.cursor, items: [...earlier, ...page.items], code: null, at: Date.now() };
      };
    },
    [name, key, before],
  );

  useEffect(() => {
    void read(null).then(setKnown);
  }, [read]);

  const refresh = useCallback(async (): Promise<void> => {
    setKnown(await read(null));
  }, [read]);
  const more = useCallback(async (): Promise<void> => {
    if (cursor === null || loading || loadingMore) return;
    setKnown((now) => ({ ...now, loadingMore: true }));
    setKnown(await read(cursor));
  }, [cursor, loading, loadingMore, read]);
  return { items, loading, loadingMore, code, at, hasMore: cursor !== null, refresh, more };
};

const unchanged = <T>(now: T): T => now;
