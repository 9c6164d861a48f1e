import * as v from 'valibot';
import type { Random } from './random';
import { bound, choicesOf, fieldOf, schemaOf, type Path, type Shape } from './shape';

/** Values that exist on the street, by the name of the field that asks for them; null: none known. */
export type Known = (field: string) => unknown;

/** Texts of which one fits nearly every rule of the contract. */
const texts = [
  ...['水槽下面滴水', '李建国', '=1+1', '3栋', '2单元', '501', '角阀', '13800000001', '010 8888 1234'],
  ...['2026-11-20', '2026-12-31', '2026-11', '2026Q4', '2026', '08:30', '18:00', '1', 'a', ''],
  ...['K7QF3MZA', '123456', 'no-such-thing', 'cloud://local.bucket/photos/f-owner/request-1.jpg'],
  ...['cloud://local.bucket/imports/f-manager/request-1.xlsx', '名册.xlsx', 'phone:13800000001'],
];

let serial = 0;
/** Unique, so that one call is never taken for another. */
const requestId = (): string => `attack-${String((serial += 1)).padStart(8, '0')}`;

interface Making {
  readonly random: Random;
  readonly known: Known;
}

const fits = (shape: Shape, value: unknown): boolean => v.safeParse(schemaOf(shape), value).success;

/** Tries that may miss before something else is taken. */
const TRIES = 6;

function textFor(shape: Shape, field: string, { random, known }: Making): unknown {
  if (field === 'requestId') return requestId();
  for (let n = 0; n < TRIES; n += 1) {
    const value = known(field);
    if (value !== null && fits(shape, value)) return value;
  }
  const fitting = texts.filter((text) => fits(shape, text));
  return fitting.length === 0 ? '' : random.pick(fitting);
}

function numberFor(shape: Shape, field: string, { random, known }: Making): unknown {
  const value = known(field);
  if (value !== null && fits(shape, value)) return value;
  const least = bound(shape, 'min_value') ?? 0;
  const most = bound(shape, 'max_value') ?? least + 100;
  return least + random.below(Math.floor(most - least) + 1);
}

function listFor(shape: Shape, path: Path, making: Making): unknown[] {
  const { item } = shape;
  const least = bound(shape, 'min_length') ?? 0;
  const most = Math.min(bound(shape, 'max_length') ?? least + 3, least + 3);
  const length = least + making.random.below(most - least + 1);
  return item === undefined
    ? []
    : Array.from({ length }, (_, n) => madeFrom(item, [...path, n], making)).filter(
        (one, at, all) => typeof one !== 'string' || all.indexOf(one) === at,
      );
}

function recordFor(shape: Shape, path: Path, making: Making): Record<string, unknown> {
  const { key, value } = shape;
  const names = (key?.options ?? ['a', 'b']) as readonly string[];
  return value === undefined
    ? {}
    : Object.fromEntries(names.slice(0, 2).map((name) => [name, madeFrom(value, [...path, name], making)]));
}

function plain(shape: Shape, path: Path, making: Making): unknown {
  const { random } = making;
  switch (shape.type) {
    case 'string':
      return textFor(shape, fieldOf(path), making);
    case 'number':
      return numberFor(shape, fieldOf(path), making);
    case 'boolean':
      return random.chance(0.5);
    case 'literal':
      return shape.literal;
    case 'picklist':
      return random.pick(shape.options ?? []);
    default:
      throw new Error(`the contract has a schema of a kind nobody here knows: ${shape.type}`);
  }
}

/** One value as the schema describes it, without what `check` says about the whole. */
function madeFrom(shape: Shape, path: Path, making: Making): unknown {
  const { random, known } = making;
  const whole = shape.entries === undefined ? null : known(fieldOf(path));
  if (whole !== null && random.chance(0.7) && fits(shape, whole)) return whole;
  if (shape.wrapped !== undefined) return random.chance(0.3) ? null : madeFrom(shape.wrapped, path, making);
  if (shape.entries !== undefined) {
    const entries = Object.entries(shape.entries);
    return Object.fromEntries(entries.map(([name, inner]) => [name, madeFrom(inner, [...path, name], making)]));
  }
  if (shape.type === 'variant' || shape.type === 'union') {
    return madeFrom(random.pick(choicesOf(shape)), path, making);
  }
  if (shape.type === 'array') return listFor(shape, path, making);
  return shape.type === 'record' ? recordFor(shape, path, making) : plain(shape, path, making);
}

/**
 * An input the schema accepts; where a rule about several fields misses a few times, one that is nearly accepted.
 * @throws Error where the contract has a kind of schema that is not known here
 */
export function validInput(shape: Shape, making: Making): unknown {
  let value: unknown = null;
  for (let n = 0; n < TRIES; n += 1) {
    value = madeFrom(shape, [], making);
    if (fits(shape, value)) return value;
  }
  return value;
}
