import { staffText } from '#domain/copy';
import type { QuoteLine, QuoteLineKind } from '#domain/quote';
import { MAX_QUANTITY, MAX_UNIT_PRICE, totalOf } from '#domain/quote';

/** One line while it is being typed: what the keyboard gave. */
export interface TypedLine {
  readonly kind: QuoteLineKind;
  readonly name: string;
  readonly price: string;
  readonly quantity: string;
}

export const emptyLine: TypedLine = { kind: 'labour', name: '', price: '', quantity: '1' };

/** '12.5' yuan → 1250 fen, without floating point; null where it is not a price. */
export const fenOf = (typed: string): number | null => {
  const match = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  if (match === null) return null;
  const fen = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return fen <= MAX_UNIT_PRICE ? fen : null;
};

const quantityOf = (typed: string): number | null => {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return count >= 1 && count <= MAX_QUANTITY ? count : null;
};

export const lineOf = ({ kind, name, price, quantity }: TypedLine): QuoteLine | null => {
  const unitPrice = fenOf(price);
  const count = quantityOf(quantity);
  const named = name.trim();
  return named === '' || unitPrice === null || count === null
    ? null
    : { kind, name: named, quantity: count, unitPrice };
};

/** What is missing in a line, in words; null: nothing. */
export const problemOf = ({ name, price, quantity }: TypedLine): string | null => {
  if (name.trim() === '') return staffText.quoteProblem.name;
  if (fenOf(price) === null) return staffText.quoteProblem.price;
  return quantityOf(quantity) === null ? staffText.quoteProblem.quantity : null;
};

export interface WholeQuote {
  readonly lines: QuoteLine[];
  readonly total: number;
}

export const wholeQuote = (typed: readonly TypedLine[]): WholeQuote | null => {
  const lines = typed.flatMap((line) => lineOf(line) ?? []);
  return lines.length === 0 || lines.length < typed.length ? null : { lines, total: totalOf(lines) };
};
