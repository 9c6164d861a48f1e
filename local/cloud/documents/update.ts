import { compare } from './compare';
import { addToSet, pop, pull, pullAll, push } from './update-arrays';
import { refusal, slotAt, type Slot } from './update-slot';
import { copy, copyDoc, isFields, type Doc, type Fields } from './values';

type Operator = (slot: Slot, operand: unknown) => void;

const numberAt = (slot: Slot, operator: string): number | undefined => {
  const value = slot.get();
  if (value === undefined || typeof value === 'number') return value;
  throw refusal(`Cannot apply ${operator} to a value of non-numeric type. {${slot.path}: ${JSON.stringify(value)}}`);
};

const numeric = (operator: string, apply: (value: number | undefined, operand: number) => number): Operator => {
  return (slot, operand) => {
    if (typeof operand !== 'number')
      throw refusal(`Cannot ${operator} with non-numeric argument: {${slot.path}: ${JSON.stringify(operand)}}`);
    slot.set(apply(numberAt(slot, operator), operand));
  };
};

/** `$min` keeps the smaller, `$max` the larger value in the order of all types; a missing field takes the operand. */
const keep = (sign: 1 | -1): Operator => {
  return (slot, operand) => {
    const value = slot.get();
    if (value === undefined || compare(operand, value) * sign > 0) slot.set(operand);
  };
};

const bit: Operator = (slot, operand) => {
  const value = slot.get() ?? 0;
  if (typeof value !== 'number') throw refusal('Cannot apply $bit to a value of non-integral type');
  const { and, or, xor } = operand as { and?: number; or?: number; xor?: number };
  if (and !== undefined) slot.set(value & and);
  else if (or !== undefined) slot.set(value | or);
  else if (xor !== undefined) slot.set(value ^ xor);
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  $set: (slot, operand) => {
    slot.set(operand);
  },
  $unset: (slot) => {
    slot.unset();
  },
  $inc: numeric('$inc', (value = 0, operand) => value + operand),
  $mul: numeric('$mul', (value = 0, operand) => value * operand),
  $min: keep(-1),
  $max: keep(1),
  $bit: bit,
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: pullAll,
  $pop: pop,
};

const rename = (doc: Fields, from: string, to: unknown): void => {
  if (typeof to !== 'string' || to === '') throw refusal(`The 'to' field for $rename must be a string: ${from}`);
  const source = slotAt(doc, from);
  const value = source.get();
  if (value === undefined) return;
  source.unset();
  slotAt(doc, to).set(value);
};

const overlap = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** One update may name each place once: `{$set: {a: 1}, $inc: {'a.b': 1}}` is refused. */
const refuseConflicts = (update: Record<string, Fields>): void => {
  const paths: string[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    const targets = operator === '$rename' ? Object.entries(fields).flat() : Object.keys(fields);
    for (const path of targets.map(String)) {
      const other = paths.find((known) => overlap(known, path));
      if (other !== undefined) throw refusal(`Updating the path '${path}' would create a conflict at '${other}'`);
      paths.push(path);
    }
  }
};

const readUpdate = (update: Fields): Record<string, Fields> => {
  for (const [operator, fields] of Object.entries(update)) {
    if (operator !== '$rename' && !(operator in OPERATORS)) throw refusal(`Unknown modifier: ${operator}`);
    if (!isFields(fields)) throw refusal(`Modifiers operate on fields but we found type ${typeof fields} instead`);
    if (Object.keys(fields).some((path) => overlap(path, '_id'))) {
      throw refusal("Performing an update on the path '_id' would modify the immutable field '_id'");
    }
  }
  return update as Record<string, Fields>;
};

/**
 * Applies MongoDB update operators to a copy of the document. Throws `DATABASE_REQUEST_FAILED` where MongoDB refuses.
 * Source: MongoDB manual, "Update Operators".
 */
export const updated = (doc: Doc, update: Fields): Doc => {
  const operators = readUpdate(update);
  refuseConflicts(operators);
  const out = copyDoc(doc);
  for (const [operator, fields] of Object.entries(operators)) {
    for (const [path, operand] of Object.entries(fields)) {
      if (operator === '$rename') rename(out, path, operand);
      else OPERATORS[operator]?.(slotAt(out, path), copy(operand));
    }
  }
  return out as Fields & Doc;
};
