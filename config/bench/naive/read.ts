import type { Documents } from '../../../cloudfunctions/schema';

/** Fields that must be equal. */
export type Where = Readonly<Record<string, string | number | boolean | null>>;

/** What a naive procedure has: the whole of what fits, who asks, and for what. */
export interface Asked {
  readonly all: (name: string, where: Where) => Promise<readonly object[]>;
  readonly openId: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Everything of a collection that fits. */
export const everything = async <N extends keyof Documents>(
  { all }: Asked,
  name: N,
  where: Where,
): Promise<readonly Documents[N][]> => (await all(name, where)) as readonly Documents[N][];

/** A text of the input. */
export const textIn = ({ input }: Asked, field: string): string => {
  const value = input[field];
  if (typeof value !== 'string') throw new TypeError(`no ${field}`);
  return value;
};

export const PAGE = 20;

/** The first page in the order of a key. */
export const page = <T>(items: readonly T[], keyOf: (item: T) => string, direction: 'asc' | 'desc'): readonly T[] => {
  const sign = direction === 'asc' ? 1 : -1;
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -sign : sign)).slice(0, PAGE);
};

export const idsOf = (items: readonly { readonly _id: string }[]): readonly string[] => items.map(({ _id }) => _id);
