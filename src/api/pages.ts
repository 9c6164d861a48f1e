/** One page of a list, or several read after one another. `cursor` null: there is no further one. */
export interface Pages<T> {
  readonly items: readonly T[];
  readonly cursor: string | null;
}

type PageReply<T, C> = { readonly ok: true; readonly data: Pages<T> } | { readonly ok: false; readonly code: C };

type PagesReply<T, C> =
  | (Pages<T> & { readonly ok: true; readonly first: readonly T[]; readonly pages: number })
  | { readonly ok: false; readonly code: C };

/** Reads up to `count` pages. All or nothing: half a list would make the rest disappear under one's thumb. */
export const readPages = async <T, C>(
  page: (cursor: string | null) => Promise<PageReply<T, C>>,
  { from, count }: { readonly from: string | null; readonly count: number },
): Promise<PagesReply<T, C>> => {
  const read: (readonly T[])[] = [];
  let cursor = from;
  do {
    const reply = await page(cursor);
    if (!reply.ok) return reply;
    read.push(reply.data.items);
    cursor = reply.data.cursor;
  } while (cursor !== null && read.length < count);
  return { ok: true, items: read.flat(), first: read[0] ?? [], pages: read.length, cursor };
};
