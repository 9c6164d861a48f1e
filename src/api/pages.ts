/** One page of a list as the cloud answers it. `cursor` null: there is no further one. */
interface Answered<T> {
  readonly items: readonly T[];
  readonly cursor: string | null;
}

/** A page that was read: from which cursor (null: the beginning), and with which it goes on. */
export interface Page<T> {
  readonly from: string | null;
  readonly items: readonly T[];
  readonly next: string | null;
}

type PageReply<T, C> = { readonly ok: true; readonly data: Answered<T> } | { readonly ok: false; readonly code: C };
type PagesReply<T, C> =
  { readonly ok: true; readonly pages: readonly Page<T>[] } | { readonly ok: false; readonly code: C };

/** Pages one after another. */
export interface Stretch {
  readonly from: string | null;
  readonly count: number;
}

/** Reads up to `count` pages. All or nothing: half a list would make the rest disappear under one's thumb. */
export const readPages = async <T, C>(
  page: (cursor: string | null) => Promise<PageReply<T, C>>,
  { from, count }: Stretch,
): Promise<PagesReply<T, C>> => {
  const pages: Page<T>[] = [];
  let at = from;
  do {
    const reply = await page(at);
    if (!reply.ok) return reply;
    pages.push({ from: at, items: reply.data.items, next: reply.data.cursor });
    at = reply.data.cursor;
  } while (at !== null && pages.length < count);
  return { ok: true, pages };
};

/** With which cursor a list goes on; null: it is complete. */
export const nextOf = (pages: readonly Page<unknown>[]): string | null => pages[pages.length - 1]?.next ?? null;

/**
 * Pages that were read, in the place of what was known of them. Where they do not end any more where the page after them
 * begins, the rest is dropped: it is below where one looks, and is read again by scrolling.
 */
export const placed = <T>(known: readonly Page<T>[], read: readonly Page<T>[]): readonly Page<T>[] => {
  const found = known.findIndex(({ from }) => from === read[0]?.from);
  const at = found < 0 ? known.length : found;
  const rest = known.slice(at + read.length);
  return [...known.slice(0, at), ...read, ...(rest[0]?.from === nextOf(read) ? rest : [])];
};

/** The pages around the item one looks at, at most `most` of them. */
export const around = (known: readonly Page<unknown>[], item: number, most: number): Stretch => {
  let seen = 0;
  const looked = known.findIndex(({ items }) => (seen += items.length) > item);
  const first = Math.max(0, Math.min(looked - Math.floor(most / 2), known.length - most));
  return { from: known[first]?.from ?? null, count: Math.min(most, Math.max(1, known.length)) };
};
