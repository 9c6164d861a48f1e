import { useCallback, useEffect, useRef, useState } from 'react';
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
  readonly cursor: string | null;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly code: CallCode | null;
  readonly at: number;
}

export interface List<T> extends Omit<State<T>, 'cursor'> {
  readonly hasMore: boolean;
  readonly refresh: () => Promise<void>;
  readonly more: () => Promise<void>;
}

const nothing = { items: null, cursor: null, loading: true, loadingMore: false, code: null, at: 0 } as const;

/** A list read page by page. The first page is kept for the moments without network. `input` null: not yet. */
export const useList = <N extends ListName>(name: N, input: ListInput<N> | null): List<ListItem<N>> => {
  const key = input === null ? null : `${name} ${JSON.stringify(input)}`;
  const [state, setState] = useState<State<ListItem<N>>>(nothing);
  const newest = useRef(0);
  const now = useRef({ input, state });
  now.current = { input, state };

  const read = useCallback(
    async (cursor: string | null): Promise<void> => {
      if (now.current.input === null || key === null) return;
      const turn = ++newest.current;
      setState((before) => ({ ...before, loading: cursor === null, loadingMore: cursor !== null }));
      const reply = await call(name, { ...now.current.input, cursor } as CallInput<N>);
      if (turn !== newest.current) return;
      const stopped = { loading: false, loadingMore: false };
      if (!reply.ok) {
        setState((before) => ({ ...before, ...stopped, code: reply.code as CallCode }));
        return;
      }
      const page = reply.data as { items: ListItem<N>[]; cursor: string | null };
      if (cursor === null) writeLast(key, page.items);
      setState((before) => ({
        ...stopped,
        items: cursor === null ? page.items : [...(before.items ?? []), ...page.items],
        cursor: page.cursor,
        code: null,
        at: Date.now(),
      }));
    },
    [name, key],
  );

  useEffect(() => {
    if (key === null) return;
    const last = readLast<ListItem<N>[]>(key);
    setState({ ...nothing, items: last?.data ?? null, at: last?.at ?? 0 });
    void read(null);
  }, [key, read]);

  const refresh = useCallback(() => read(null), [read]);
  const more = useCallback(async (): Promise<void> => {
    const { cursor, loading, loadingMore } = now.current.state;
    if (cursor !== null && !loading && !loadingMore) await read(cursor);
  }, [read]);
  const { cursor, ...shown } = state;
  return { ...shown, hasMore: cursor !== null, refresh, more };
};
