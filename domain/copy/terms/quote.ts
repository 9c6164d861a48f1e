import type { PriceRange, QuoteLineKind, QuoteState } from '#domain/quote';
import { yuan } from '#domain/money';

export const quoteLineKindText = {
  labour: '人工',
  parts: '材料',
} as const satisfies Record<QuoteLineKind, string>;

export const quoteStateText = {
  offered: '等业主确认',
  accepted: '业主已同意',
  refused: '业主没有同意',
} as const satisfies Record<QuoteState, string>;

const YUAN = 100;

/** '¥80–500': whole yuan, because it is an estimate. @throws RangeError where an amount is not in fen */
export const sayPriceRange = ({ from, to }: PriceRange): string =>
  `${yuan(Math.floor(from / YUAN) * YUAN).slice(0, -'.00'.length)}–${String(Math.ceil(to / YUAN))}`;
