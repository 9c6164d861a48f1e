import type { Random } from './random';

/** The name under which everything that must never be stored is sent. */
export const MARK = 'zz_attack';

const many = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const deep = (levels: number): unknown => (levels === 0 ? MARK : { [MARK]: deep(levels - 1) });

/** As it comes out of JSON: own keys that an object literal could not have. */
const parsed = (json: string): unknown => JSON.parse(json);

/** Texts that somebody hopes are read as something else. */
export const nastyTexts: readonly string[] = [
  ...['', ' ', '\u0000', '\ud800', '\udfff\ud800', '👩‍👩‍👧‍👦', '\u202e回文', '\u200b', '\ufeff', '\u2028'],
  ...['=cmd|"/c calc"!A1', '+86', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")'],
  ...['<script>alert(1)</script>', '{{7*7}}', '${7*7}', "'; drop table tickets; --", '$where', '$gt', 'a.b.c'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true'],
  ...['../../etc/passwd', '..\\..\\x', '/etc/passwd', 'cloud://', 'cloud://local.bucket/photos/f-owner/../x.jpg'],
  ...['cloud://local.bucket/photos/f-manager/aaaaaaaa.jpg', 'cloud://local.bucket/exports/f-manager/1.xlsx'],
  ...['０１２３', 'ａ', '2026-02-30', '0000-00-00', '24:00', '9'.repeat(40), 'h-501:', 'p-owner:anju', '*', '.*'],
  ...[many('长', 2_000), many('a', 5_000)],
];

/** Too long for any field; sent now and then only. */
const hugeTexts: readonly string[] = [many('水', 20_000), many('a', 90_000)];

const nastyNumbers: readonly unknown[] = [
  ...[0, -1, 0.5, 1e21, -1e21, 5e-324, 2 ** 31, 2 ** 53, 2 ** 53 + 2, -(2 ** 53), '1', '1e3', '0x10', null],
  // JSON has no word for NaN and the infinities: a phone that sends them sends null; -0 arrives as 0.
  ...[Number.NaN, Number.POSITIVE_INFINITY, -0],
];

/** Operators of the database, keys that are paths, and keys that are more than keys. */
const nastyObjects: readonly unknown[] = [
  ...[{ $gt: '' }, { $ne: null }, { $where: 'sleep(5000)' }, { $regex: '.*' }, { $in: ['h-501', 'h-502'] }],
  ...[{ $set: { [MARK]: 1 } }, { $inc: { taken: 100 } }, { $remove: true }, { [`a.${MARK}`]: 1 }],
  ...[{ 'a.b.$': 1 }, { $or: [{}, {}] }, { _internalType: 'logic', operator: 'or' }, { length: 3 }, {}, [], [[]]],
  ...[
    [''],
    ['h-501'],
    { toString: 'x' },
    { valueOf: 1 },
    { then: 1 },
    { toJSON: 1 },
    { $date: 1 },
    { $numberLong: '1' },
  ],
  parsed(`{"__proto__":{"${MARK}":1}}`),
  parsed(`{"constructor":{"prototype":{"${MARK}":1}}}`),
  parsed(`{"prototype":{"${MARK}":1},"hasOwnProperty":1}`),
  ...[deep(20), deep(400), Array.from({ length: 2_000 }, (_, n) => n)],
];

function hostile(random: Random): unknown {
  const kind = random.below(20);
  if (kind === 0) return random.pick(hugeTexts);
  if (kind < 8) return random.pick(nastyTexts);
  return kind < 12 ? random.pick(nastyNumbers) : random.pick(nastyObjects);
}

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A change close to what was there: a little longer, shorter, more, less, of another kind. */
function near(value: unknown, random: Random): unknown {
  if (typeof value === 'number') {
    return random.pick([value + 1, value - 1, value + 0.5, -value, String(value), value * 1_000]);
  }
  if (typeof value === 'string') {
    return random.pick([`${value}x`, value.slice(1), ` ${value} `, [value], value.toUpperCase(), many('长', 501), 7]);
  }
  if (Array.isArray(value)) return random.pick([[], [...value, ...value], [...value, null], value[0] ?? null]);
  return random.pick([null, true, 0, '', [value], undefined]);
}

/** A place in a plain value, chosen by going down at random. */
interface Place {
  readonly holder: Plain | unknown[];
  readonly key: string;
}

function somewhere(value: Plain | unknown[], random: Random): Place | null {
  const keys = Object.keys(value);
  if (keys.length === 0) return null;
  const key = random.pick(keys);
  const inner = (value as Plain)[key];
  const goes = (isPlain(inner) || Array.isArray(inner)) && random.chance(0.6);
  return (goes ? somewhere(inner, random) : null) ?? { holder: value, key };
}

const copyOf = (value: unknown): unknown => structuredClone(value);

/** Sets an own field even where its name is `__proto__`. */
const put = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

function change(input: Plain, by: (value: unknown) => unknown, random: Random): unknown {
  const place = somewhere(input, random);
  if (place === null) return { ...input, [MARK]: by(null) };
  put(place.holder, place.key, by((place.holder as Plain)[place.key]));
  return input;
}

/** One field is broken a little: missing, one too many, of another kind, just beyond its bound. */
export function nearly(input: unknown, random: Random): unknown {
  const copy = copyOf(input);
  if (!isPlain(copy)) return copy;
  const kind = random.below(6);
  if (kind === 0) return { ...copy, [random.pick([MARK, '$set', '_id', 'openId', 'userInfo', 'role'])]: MARK };
  if (kind === 1) {
    const gone = random.pick([...Object.keys(copy), MARK]);
    return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== gone));
  }
  return change(copy, (value) => near(value, random), random);
}

/** One field, or the whole, is something that was never meant. */
export function attacked(input: unknown, random: Random): unknown {
  const copy = copyOf(input);
  if (!isPlain(copy) || random.chance(0.04)) return hostile(random);
  const kind = random.below(10);
  if (kind === 0) {
    put(copy, random.pick(['__proto__', 'constructor', 'prototype', '$where', 'a.b', MARK]), hostile(random));
    return copy;
  }
  return change(copy, () => hostile(random), random);
}
