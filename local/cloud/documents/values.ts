import { EJSON } from 'bson';

/** A stored document. Documents are never changed in place: a write puts a new object. */
export interface Doc {
  readonly _id: unknown;
  readonly [field: string]: unknown;
}

export type Fields = Record<string, unknown>;

/** A BSON value that has no JavaScript counterpart (ObjectId, Decimal128, Binary …). */
interface BsonValue {
  readonly _bsontype: string;
}

export const isBson = (value: unknown): value is BsonValue =>
  typeof value === 'object' && value !== null && '_bsontype' in value && typeof value._bsontype === 'string';

/** True for an embedded document: not null, not an array, not a date, pattern or BSON value. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp) &&
  !isBson(value);

/** True for `{$gt: 1}` and the like: an embedded document whose first key is an operator. */
export const isOperators = (value: unknown): value is Fields =>
  isFields(value) && (Object.keys(value)[0]?.startsWith('$') ?? false);

/** The key of a document inside its collection. Strings and numbers must not meet: `"1"` and `1` are two ids. */
export const keyOf = (id: unknown): string => {
  if (typeof id === 'string') return `s:${id}`;
  if (typeof id === 'number') return `n:${String(id)}`;
  return `e:${EJSON.stringify(id as object)}`;
};

/** A deep copy that shares nothing mutable with the original. */
export const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy);
  if (value instanceof Date) return new Date(value);
  if (!isFields(value)) return value;
  const out: Fields = {};
  for (const key of Object.keys(value)) out[key] = copy(value[key]);
  return out;
};

/** A deep copy of a document; see {@link copy}. */
export const copyDoc = (doc: Doc): Fields => copy(doc) as Fields;

const reviveBson = (value: BsonValue): unknown => {
  const raw = value as unknown as { pattern: string; options: string; toNumber(): number; valueOf(): number };
  if (value._bsontype === 'BSONRegExp') return new RegExp(raw.pattern, raw.options.replace(/[^imsu]/g, ''));
  if (value._bsontype === 'Long') return raw.toNumber();
  if (value._bsontype === 'Double' || value._bsontype === 'Int32') return raw.valueOf();
  return value;
};

const serverDateOf = (value: Fields): { offset?: number } | undefined => {
  const mark = value['$tcb_server_date'];
  return isFields(mark) ? mark : undefined;
};

/** Wire values to plain JavaScript: numbers, dates and patterns become native, `serverDate` becomes the cloud's time. */
export const revive = (value: unknown, now: number): unknown => {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => revive(item, now));
  if (isBson(value)) return reviveBson(value);
  if (value instanceof RegExp) return value;
  const fields = value as Fields;
  const serverDate = serverDateOf(fields);
  if (serverDate) return new Date(now + (serverDate.offset ?? 0));
  const out: Fields = {};
  for (const key of Object.keys(fields)) out[key] = revive(fields[key], now);
  return out;
};

/** Reads one EJSON string of the wire; empty or absent means no fields. `now` in epoch ms resolves `serverDate`. */
export const readFields = (text: string | undefined, now: number): Fields =>
  text === undefined || text === '' ? {} : (revive(EJSON.parse(text), now) as Fields);

/** Writes one document for the wire or the log. */
export const writeDoc = (doc: object): string => EJSON.stringify(doc);
