import { compare, same } from './compare';
import { filterOf } from './filter';
import { sorted, sortFrom } from './sort';
import { refusal, type Slot } from './update-slot';
import { isFields, isOperators, type Doc, type Fields } from './values';

/** The array at a place; missing is an empty one. */
const listAt = (slot: Slot): unknown[] => {
  const value = slot.get();
  if (value === undefined) return [];
  if (Array.isArray(value)) return [...(value as unknown[])];
  throw refusal(`The field '${slot.path}' must be an array but is of type ${value === null ? 'null' : typeof value}`);
};

const eachOf = (operand: unknown): unknown[] | undefined => {
  if (!isFields(operand) || !('$each' in operand)) return undefined;
  if (!Array.isArray(operand['$each'])) throw refusal('The argument to $each must be an array');
  return operand['$each'] as unknown[];
};

const sortList = (list: unknown[], order: unknown): unknown[] => {
  if (typeof order === 'number') return list.sort((a, b) => compare(a, b) * order);
  return isFields(order) ? sorted(list as Doc[], sortFrom(order)) : list;
};

const sliceList = (list: unknown[], count: unknown): unknown[] => {
  if (typeof count !== 'number') return list;
  if (count === 0) return [];
  return count < 0 ? list.slice(count) : list.slice(0, count);
};

/** `$push`, with `$each`, `$position`, `$sort`, `$slice` applied in MongoDB's order. */
export const push = (slot: Slot, operand: unknown): void => {
  const list = listAt(slot);
  const items = eachOf(operand);
  if (!items) {
    slot.set([...list, operand]);
    return;
  }
  const { $position, $sort, $slice } = operand as Fields;
  list.splice(typeof $position === 'number' ? $position : list.length, 0, ...items);
  slot.set(sliceList(sortList(list, $sort), $slice));
};

/** `$addToSet`: values equal to one that is there are left out. */
export const addToSet = (slot: Slot, operand: unknown): void => {
  const list = listAt(slot);
  for (const item of eachOf(operand) ?? [operand]) if (!list.some((other) => same(other, item))) list.push(item);
  slot.set(list);
};

/** Array operators leave a missing field missing. */
const change = (slot: Slot, edit: (list: unknown[]) => unknown[]): void => {
  if (slot.get() === undefined) return;
  slot.set(edit(listAt(slot)));
};

const pulls = (condition: unknown): ((item: unknown) => boolean) => {
  if (condition instanceof RegExp) return (item) => typeof item === 'string' && condition.test(item);
  if (isOperators(condition)) {
    const filter = filterOf({ item: condition });
    return (item) => filter({ item });
  }
  if (!isFields(condition)) return (item) => same(item, condition);
  const filter = filterOf(condition);
  return (item) => isFields(item) && filter(item);
};

/** `$pull`: a value, a pattern, operators on the element, or a query on embedded documents. */
export const pull = (slot: Slot, condition: unknown): void => {
  const matches = pulls(condition);
  change(slot, (list) => list.filter((item) => !matches(item)));
};

export const pullAll = (slot: Slot, operand: unknown): void => {
  if (!Array.isArray(operand)) throw refusal('$pullAll requires an array argument');
  change(slot, (list) => list.filter((item) => !operand.some((value) => same(value, item))));
};

/** `$pop`: −1 takes the first element, anything else the last. */
export const pop = (slot: Slot, operand: unknown): void => {
  change(slot, (list) => (operand === -1 ? list.slice(1) : list.slice(0, -1)));
};
