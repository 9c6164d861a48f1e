import { workQuoteText } from '#domain/copy';
import { asTyped, typedFen } from '#domain/money';
import type { PriceItem, QuoteLine, QuoteLineKind } from '#domain/quote';
import { MAX_QUANTITY, MAX_UNIT_PRICE, totalOf } from '#domain/quote';

/** One line while it is being written. `itemId` null: typed, not from the price book. */
export interface TypedLine {
  readonly itemId: string | null;
  readonly kind: QuoteLineKind;
  readonly name: string;
  /** Yuan, as the keyboard gave it. */
  readonly price: string;
  readonly quantity: string;
}

export interface QuoteDraft {
  readonly lines: readonly TypedLine[];
  readonly note: string;
}

export const draftName = (ticketId: string): string => `quote ${ticketId}`;

export const emptyLine: TypedLine = { itemId: null, kind: 'labour', name: '', price: '', quantity: '1' };

/** A line that was quoted before, to be changed. */
export const typedLine = ({ itemId, kind, name, unitPrice, quantity }: QuoteLine): TypedLine => ({
  itemId,
  kind,
  name,
  price: asTyped(unitPrice),
  quantity: String(quantity),
});

export const lineFrom = ({ id, kind, name, unitPrice }: PriceItem): TypedLine =>
  typedLine({ itemId: id, kind, name, unitPrice, quantity: 1 });

/** '12.5' yuan → 1250 fen; null where it is not a price. */
export const fenOf = (typed: string): number | null => typedFen(typed, MAX_UNIT_PRICE);

const quantityOf = (typed: string): number | null => {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return count >= 1 && count <= MAX_QUANTITY ? count : null;
};

export const lineOf = ({ itemId, kind, name, price, quantity }: TypedLine): QuoteLine | null => {
  const unitPrice = fenOf(price);
  const count = quantityOf(quantity);
  const named = name.trim();
  return named === '' || unitPrice === null || count === null
    ? null
    : { itemId, kind, name: named, quantity: count, unitPrice };
};

/** What is missing in a line, in words; null: nothing. */
export const problemOf = ({ name, price, quantity }: TypedLine): string | null => {
  if (name.trim() === '') return workQuoteText.problem.name;
  if (fenOf(price) === null) return workQuoteText.problem.price;
  return quantityOf(quantity) === null ? workQuoteText.problem.quantity : null;
};

export interface WholeQuote {
  readonly lines: QuoteLine[];
  readonly total: number;
}

export const wholeQuote = (typed: readonly TypedLine[]): WholeQuote | null => {
  const lines = typed.flatMap((line) => lineOf(line) ?? []);
  return lines.length === 0 || lines.length < typed.length ? null : { lines, total: totalOf(lines) };
};

/** What the finished lines come to so far, in fen. */
export const totalSoFar = (typed: readonly TypedLine[]): number => totalOf(typed.flatMap((line) => lineOf(line) ?? []));

/** One more of a line that is there already, or a new line. */
export const withItem = (lines: readonly TypedLine[], item: PriceItem): readonly TypedLine[] =>
  lines.some(({ itemId }) => itemId === item.id)
    ? lines.map((line) => (line.itemId === item.id ? withCount(line, 1) : line))
    : [...lines, lineFrom(item)];

/** So many more or fewer, within what a line may have. */
export const withCount = (line: TypedLine, change: number): TypedLine => {
  const count = (quantityOf(line.quantity) ?? 0) + change;
  return { ...line, quantity: String(Math.min(MAX_QUANTITY, Math.max(1, count))) };
};

/** Lines of the price book as it is now; what is not in it any more becomes a line of one's own. */
export const withBook = (lines: readonly TypedLine[], items: readonly PriceItem[]): readonly TypedLine[] =>
  lines.map((line) => {
    if (line.itemId === null) return line;
    const item = items.find(({ id }) => id === line.itemId);
    return item === undefined ? { ...line, itemId: null } : { ...lineFrom(item), quantity: line.quantity };
  });
