import type { Range } from './sorted-index';
import { isFields, isOperators, type Fields } from './values';

/** What a query demands of one field, as far as an index can use it. Everything else is left to the filter. */
export type Condition = {
  readonly field: string;
  /** Conditions of one `$elemMatch` hold for the same array element; others of the same array may not. */
  readonly element?: number;
} & ({ readonly points: readonly unknown[] } | { readonly range: Range });

export interface Conditions {
  readonly all: readonly Condition[];
  /** One list of alternatives per `$or`. */
  readonly either: readonly (readonly Conditions[])[];
}

const NONE: Conditions = { all: [], either: [] };

const join = (parts: readonly Conditions[]): Conditions => ({
  all: parts.flatMap(({ all }) => all),
  either: parts.flatMap(({ either }) => either),
});

/** Both demands at once. */
export const both = (a: Conditions, b: Conditions): Conditions => join([a, b]);

/** `/^abc/` without flags is the interval from "abc" to just below "abd"; other patterns narrow nothing. */
const prefixRange = (pattern: unknown, flags: unknown): Range | undefined => {
  const text = pattern instanceof RegExp ? pattern.source : pattern;
  const options = pattern instanceof RegExp ? pattern.flags : (flags ?? '');
  if (typeof text !== 'string' || options !== '') return undefined;
  const literal = /^\^([\p{L}\p{N}_ -]+)/u.exec(text)?.[1];
  const rest = literal === undefined ? '' : text.slice(literal.length + 1);
  if (literal === undefined || /^[*?{|]/.test(rest) || text.includes('|')) return undefined;
  return { low: literal, high: `${literal}\uffff` };
};

const rangeOf = (operator: string, operand: unknown): Range | undefined => {
  switch (operator) {
    case '$gt':
      return { low: operand, lowOpen: true };
    case '$gte':
      return { low: operand };
    case '$lt':
      return { high: operand, highOpen: true };
    case '$lte':
      return { high: operand };
    default:
      return undefined;
  }
};

const point = (field: string, values: readonly unknown[]): Conditions =>
  values.some((value) => Array.isArray(value) || value instanceof RegExp)
    ? NONE
    : { all: [{ field, points: values }], either: [] };

const range = (field: string, found: Range | undefined): Conditions =>
  found ? { all: [{ field, range: found }], either: [] } : NONE;

let elements = 0;

const ofElement = (field: string, query: Fields): Conditions => {
  const element = ++elements;
  const inner = isOperators(query) ? ofField(field, query) : conditionsOf(query, `${field}.`);
  return { all: inner.all.map((condition) => ({ ...condition, element })), either: [] };
};

const ofOperator = (field: string, operator: string, [operand, flags]: readonly [unknown, unknown]): Conditions => {
  if (operator === '$eq') return point(field, [operand]);
  if (operator === '$in' && Array.isArray(operand)) return point(field, operand);
  if (operator === '$elemMatch' && isFields(operand)) return ofElement(field, operand);
  if (operator === '$regex') return range(field, prefixRange(operand, flags));
  const nullable = operand === null && (operator === '$gte' || operator === '$lte');
  return nullable ? point(field, [null]) : range(field, rangeOf(operator, operand));
};

const ofField = (field: string, value: unknown): Conditions => {
  if (value instanceof RegExp) return range(field, prefixRange(value, ''));
  if (!isOperators(value)) return point(field, [value]);
  return join(Object.keys(value).map((key) => ofOperator(field, key, [value[key], value['$options']])));
};

/** Reads a MongoDB-style query. Fields of embedded `$elemMatch` queries get their full path from `prefix`. */
export const conditionsOf = (query: Fields, prefix = ''): Conditions =>
  join(
    Object.entries(query).map(([key, value]) => {
      if (key === '$and' && Array.isArray(value)) return join(value.map((part: Fields) => conditionsOf(part, prefix)));
      if (key === '$or' && Array.isArray(value)) {
        return { all: [], either: [value.map((part: Fields) => conditionsOf(part, prefix))] };
      }
      return key.startsWith('$') ? NONE : ofField(prefix + key, value);
    }),
  );

/** The fields a query speaks of, for messages: `status =`, `createdAt range`. */
export const describe = ({ all, either }: Conditions): string[] => [
  ...all.map((condition) => `${condition.field} ${'points' in condition ? '=' : 'range'}`),
  ...either.map((branches) => `or(${branches.map((branch) => describe(branch).join(', ')).join(' | ')})`),
];
