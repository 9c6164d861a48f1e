import type { QuoteView } from '#domain/contract';
import { MAX_MATERIALS } from '#domain/ticket';
import { MAX_QUANTITY, type PriceItem } from '#domain/quote';
import type { Pictures } from '../../api/outbox';

/** What was built in. `itemId` null: in one's own words. */
export interface Material {
  readonly itemId: string | null;
  readonly name: string;
  readonly quantity: number;
}

/** A finish while it is being written, kept at every change. */
export interface FinishDraft extends Pictures {
  readonly note: string;
  readonly materials: readonly Material[];
}

export const draftName = (ticketId: string): string => `finish ${ticketId}`;

/** What the owner agreed to pay for is what was most likely built in. */
export const fromQuote = (quote: QuoteView | null): readonly Material[] =>
  quote?.state === 'accepted'
    ? quote.lines
        .filter(({ kind }) => kind === 'parts')
        .slice(0, MAX_MATERIALS)
        .map(({ itemId, name, quantity }) => ({ itemId, name, quantity }))
    : [];

const isSame = (a: Material, b: Material): boolean => (a.itemId === null ? a.name === b.name : a.itemId === b.itemId);

/** One more of what is there already, or something new. */
export const withMaterial = (materials: readonly Material[], one: Material): readonly Material[] => {
  if (!materials.some((other) => isSame(other, one))) return [...materials, one].slice(0, MAX_MATERIALS);
  return materials.map((other) => (isSame(other, one) ? counted(other, one.quantity) : other));
};

export const counted = (one: Material, by: number): Material => ({
  ...one,
  quantity: Math.min(MAX_QUANTITY, Math.max(1, one.quantity + by)),
});

export const materialFrom = ({ id, name }: PriceItem): Material => ({ itemId: id, name, quantity: 1 });
