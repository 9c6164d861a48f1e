import type { PriceItem, QuoteLineKind } from '#domain/quote';
import type { Trade } from '#domain/taxonomy';

export interface Search {
  readonly words: string;
  /** Null: every trade. */
  readonly trade: Trade | null;
  /** Null: labour and parts. */
  readonly kind: QuoteLineKind | null;
}

const fits = ({ name, trade, kind }: PriceItem, search: Search): boolean =>
  name.includes(search.words.trim()) &&
  (search.trade === null || trade === null || trade === search.trade) &&
  (search.kind === null || kind === search.kind);

/** Lines of the price book that fit; what belongs to the trade comes before what is for everybody. */
export const found = (items: readonly PriceItem[], search: Search): readonly PriceItem[] => {
  const all = items.filter((item) => fits(item, search));
  return [...all.filter(({ trade }) => trade !== null), ...all.filter(({ trade }) => trade === null)];
};

/** The trades there is something for, in the order of the book. */
export const tradesIn = (items: readonly PriceItem[]): readonly Trade[] => [
  ...new Set(items.flatMap(({ trade }) => trade ?? [])),
];
