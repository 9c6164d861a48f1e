import { addFen, type Fen } from '#domain/money';
import type { Trade } from '#domain/taxonomy';

/** What a line of a quote is for. */
export const quoteLineKinds = ['labour', 'parts'] as const;
export type QuoteLineKind = (typeof quoteLineKinds)[number];

/** offered: waits for the owner · accepted: work may start · refused: nothing is done. */
export const quoteStates = ['offered', 'accepted', 'refused'] as const;
export type QuoteState = (typeof quoteStates)[number];

/** One line of the price book (价目表). `unitPrice` in fen per `unit`; `trade` null: for every trade. */
export interface PriceItem {
  readonly id: string;
  readonly kind: QuoteLineKind;
  readonly trade: Trade | null;
  readonly name: string;
  readonly unit: string;
  readonly unitPrice: Fen;
}
/** The most lines of a price book. */
export const MAX_PRICES = 300;

/** One line. `unitPrice` in fen; `quantity` in whole units. `itemId` null: not from the price book. */
export interface QuoteLine {
  readonly itemId: string | null;
  readonly kind: QuoteLineKind;
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: Fen;
}

/** What something usually costs, both in fen, `from` not above `to`. */
export interface PriceRange {
  readonly from: Fen;
  readonly to: Fen;
}

/** The most lines one quote has, and the most units of one. */
export const MAX_LINES = 20;
export const MAX_QUANTITY = 999;
/** ¥100,000: a typing mistake, not a repair. */
export const MAX_UNIT_PRICE = 10_000_000;

export const amountOf = ({ quantity, unitPrice }: QuoteLine): Fen => quantity * unitPrice;

/** @throws RangeError where a price is a fraction of a fen or the sum is not exact */
export const totalOf = (lines: readonly QuoteLine[]): Fen => addFen(...lines.map(amountOf));
