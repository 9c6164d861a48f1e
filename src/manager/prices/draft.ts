import type { pricesText } from '#domain/copy';
import { asTyped, typedFen } from '#domain/money';
import { MAX_UNIT_PRICE, type PriceItem } from '#domain/quote';
import type { Trade } from '#domain/taxonomy';

/** One line while it is typed: the price as the keyboard gave it, in yuan. */
export interface TypedItem extends Omit<PriceItem, 'unitPrice'> {
  readonly price: string;
}

/** What one manager changed and has not saved: by the line's id, so that somebody else's new version keeps both. */
export interface Edits {
  readonly changed: Readonly<Record<string, PriceItem>>;
  readonly removed: readonly string[];
}
export const noEdits: Edits = { changed: {}, removed: [] };

export interface Line {
  readonly item: PriceItem;
  readonly state: 'same' | 'changed' | 'fresh' | 'removed';
}

export const newItem = (id: string, trade: Trade | null): TypedItem => ({
  ...{ id, kind: 'parts', trade, name: '', unit: '', price: '' },
});

export const typedOf = ({ unitPrice, ...item }: PriceItem): TypedItem => ({ ...item, price: asTyped(unitPrice) });

/** What is missing in a line; null: nothing. */
export const problemOf = ({ name, unit, price }: TypedItem): keyof typeof pricesText.problem | null => {
  if (name.trim() === '') return 'name';
  if (unit.trim() === '') return 'unit';
  return typedFen(price, MAX_UNIT_PRICE) === null ? 'price' : null;
};

export const itemOf = (typed: TypedItem): PriceItem | null => {
  const unitPrice = typedFen(typed.price, MAX_UNIT_PRICE);
  if (unitPrice === null || problemOf(typed) !== null) return null;
  const { id, kind, trade } = typed;
  return { id, kind, trade, name: typed.name.trim(), unit: typed.unit.trim(), unitPrice };
};

const isSame = (a: PriceItem, b: PriceItem): boolean =>
  a.kind === b.kind && a.trade === b.trade && a.name === b.name && a.unit === b.unit && a.unitPrice === b.unitPrice;

/** The book in force with the edits on it; new lines at the end. */
export const linesOf = (items: readonly PriceItem[], { changed, removed }: Edits): readonly Line[] => {
  const known = new Set(items.map(({ id }) => id));
  const old = items.map((item): Line => {
    const now = changed[item.id] ?? item;
    if (removed.includes(item.id)) return { item: now, state: 'removed' };
    return { item: now, state: isSame(now, item) ? 'same' : 'changed' };
  });
  const fresh = Object.values(changed).filter(({ id }) => !known.has(id) && !removed.includes(id));
  return [...old, ...fresh.map((item): Line => ({ item, state: 'fresh' }))];
};

/** What is saved. */
export const bookOf = (lines: readonly Line[]): PriceItem[] =>
  lines.filter(({ state }) => state !== 'removed').map(({ item }) => item);

export const countOf = (lines: readonly Line[]): number => lines.filter(({ state }) => state !== 'same').length;

export const withItem = ({ changed, removed }: Edits, item: PriceItem): Edits => ({
  changed: { ...changed, [item.id]: item },
  removed: removed.filter((id) => id !== item.id),
});

export const without = ({ changed, removed }: Edits, id: string): Edits => ({
  changed,
  removed: removed.includes(id) ? removed : [...removed, id],
});

export const restored = ({ changed, removed }: Edits, id: string): Edits => ({
  changed,
  removed: removed.filter((other) => other !== id),
});
