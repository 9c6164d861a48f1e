import { isBson } from './values';

/**
 * MongoDB's order across types: null < numbers < strings < objects < arrays < binary < ObjectId < booleans < dates < patterns.
 * Source: MongoDB manual, "Comparison/Sort Order".
 */
const BSON_RANKS: Record<string, number> = {
  MinKey: 0,
  Decimal128: 2,
  Long: 2,
  Int32: 2,
  Double: 2,
  Binary: 6,
  ObjectID: 7,
  ObjectId: 7,
  Timestamp: 10,
  MaxKey: 99,
};

const rankOfObject = (value: object): number => {
  if (Array.isArray(value)) return 5;
  if (value instanceof Date) return 9;
  if (value instanceof RegExp) return 11;
  if (isBson(value)) return BSON_RANKS[value._bsontype] ?? 12;
  return 4;
};

/** The place of a value's type in MongoDB's order; comparisons such as `$gt` never cross it. Missing counts as null. */
export const rankOf = (value: unknown): number => {
  if (value === null || value === undefined) return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  if (typeof value === 'boolean') return 8;
  return typeof value === 'object' ? rankOfObject(value) : 12;
};

const order = <T extends number | string | boolean>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const compareNumbers = (a: number, b: number): number => {
  if (Number.isNaN(a) || Number.isNaN(b)) return order(Number.isNaN(a) ? 0 : 1, Number.isNaN(b) ? 0 : 1);
  return order(a, b);
};

const compareLists = (a: readonly unknown[], b: readonly unknown[]): number => {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const result = compare(a[i], b[i]);
    if (result !== 0) return result;
  }
  return order(a.length, b.length);
};

/** Objects compare field by field in their stored order: type, then name, then value. */
const compareObjects = (a: object, b: object): number => {
  const left = Object.entries(a);
  const right = Object.entries(b);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const [name, value] = left[i] as [string, unknown];
    const [otherName, otherValue] = right[i] as [string, unknown];
    const result = order(rankOf(value), rankOf(otherValue)) || order(name, otherName) || compare(value, otherValue);
    if (result !== 0) return result;
  }
  return order(left.length, right.length);
};

const compareSameRank = (a: unknown, b: unknown, rank: number): number => {
  switch (rank) {
    case 1:
      return 0;
    case 2:
      return compareNumbers(Number(String(a)), Number(String(b)));
    case 4:
      return compareObjects(a as object, b as object);
    case 5:
      return compareLists(a as unknown[], b as unknown[]);
    case 8:
      return order(a as boolean, b as boolean);
    case 9:
      return order((a as Date).getTime(), (b as Date).getTime());
    default:
      return order(String(a), String(b));
  }
};

/** MongoDB's total order of values: negative, zero or positive. Strings compare by code unit. */
export const compare = (a: unknown, b: unknown): number => {
  if (typeof a === 'string' && typeof b === 'string') return order(a, b);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  const rank = rankOf(a);
  const other = rankOf(b);
  return rank === other ? compareSameRank(a, b, rank) : order(rank, other);
};

/** Two values are equal the way `{field: value}` compares them (field order of embedded documents counts). */
export const same = (a: unknown, b: unknown): boolean => compare(a, b) === 0;
