import { both, type Condition, type Conditions } from './conditions';
import { compare, rankOf } from './compare';
import type { Sort } from './sort';
import type { Range, Scan, SortedIndex } from './sorted-index';

/** MongoDB explodes `$in` lists into at most this many stretches when it wants their order. */
const MAX_STRETCHES = 1000;

export interface Stretch {
  readonly index: SortedIndex;
  readonly scan: Scan;
}

export interface Plan {
  readonly stretches: readonly Stretch[];
  /** How many index fields the conditions narrow; the larger the better. */
  readonly bound: number;
  /** Whether each stretch comes in the wanted order. */
  readonly ordered: boolean;
}

interface Narrowed {
  readonly prefixes: readonly (readonly unknown[])[];
  readonly range?: Range;
  readonly bound: number;
}

const crosses = (prefixes: readonly (readonly unknown[])[], points: readonly unknown[]): unknown[][] =>
  prefixes.flatMap((prefix) => points.map((value) => [...prefix, value]));

/** Two one-sided demands on the same field become one interval, when both speak of the same type. */
const meet = (a: Range, b: Range): Range => {
  const lows = [a, b].filter((range) => 'low' in range);
  const highs = [a, b].filter((range) => 'high' in range);
  const low = lows.sort((x, y) => compare(y.low, x.low))[0];
  const high = highs.sort((x, y) => compare(x.high, y.high))[0];
  if (low && high && rankOf(low.low) !== rankOf(high.high)) return a;
  return {
    ...(low && { low: low.low, ...(low.lowOpen && { lowOpen: true }) }),
    ...(high && { high: high.high, ...(high.highOpen && { highOpen: true }) }),
  };
};

const rootOf = (field: string): string => field.split('.')[0] ?? field;

/** Two demands on one array may be met by different elements, unless one `$elemMatch` made them. */
const clashes = (index: SortedIndex, condition: Condition, used: readonly Condition[]): boolean =>
  index.multikey.has(condition.field) &&
  used.some(
    (other) =>
      rootOf(other.field) === rootOf(condition.field) &&
      (condition.element === undefined || other.element !== condition.element),
  );

const rangeFor = (index: SortedIndex, field: string, conditions: readonly Condition[]): Range | undefined => {
  const ranges = conditions.flatMap((condition) => ('range' in condition ? [condition.range] : []));
  const [first, ...rest] = ranges;
  if (!first || index.multikey.has(field)) return first;
  return rest.reduce(meet, first);
};

/** Equality on the first keys, then at most one interval: what a compound index can narrow. */
const narrow = (index: SortedIndex, conditions: readonly Condition[]): Narrowed => {
  let prefixes: unknown[][] = [[]];
  const used: Condition[] = [];
  for (const { field } of index.spec.keys) {
    const usable = conditions.filter((condition) => condition.field === field && !clashes(index, condition, used));
    const equal = usable.find((condition) => 'points' in condition);
    if (equal && 'points' in equal && prefixes.length * equal.points.length <= MAX_STRETCHES) {
      prefixes = crosses(prefixes, equal.points);
      used.push(equal);
      continue;
    }
    const range = rangeFor(index, field, usable);
    return { prefixes, ...(range && { range }), bound: used.length + (range ? 1 : 0) };
  }
  return { prefixes, bound: used.length };
};

/** Whether the index keys after the fixed ones give the wanted order: forwards, backwards or not at all. */
const orderGiven = (index: SortedIndex, fixed: number, sort: Sort): 'forward' | 'reverse' | undefined => {
  const { keys } = index.spec;
  const constant = new Set(keys.slice(0, fixed).map(({ field }) => field));
  const wanted = sort.filter(({ field }) => !constant.has(field) || index.multikey.has(field));
  const rest = keys.slice(fixed, fixed + wanted.length);
  if (rest.length < wanted.length || rest.some(({ field }) => index.multikey.has(field))) return undefined;
  const signs = wanted.map(({ field, direction }, i) => {
    const key = rest[i];
    if (key?.field !== field) return 0;
    return (key.direction === 'desc' ? -1 : 1) * direction;
  });
  if (signs.every((sign) => sign === 1)) return 'forward';
  return signs.every((sign) => sign === -1) ? 'reverse' : undefined;
};

const planFor = (index: SortedIndex, conditions: Conditions, sort: Sort): Plan => {
  const { prefixes, range, bound } = narrow(index, conditions.all);
  const given = orderGiven(index, prefixes[0]?.length ?? 0, sort);
  const stretches = prefixes.map((prefix) => ({
    index,
    scan: { prefix, ...(range && { range }), reverse: given === 'reverse' },
  }));
  return { stretches, bound, ordered: given !== undefined };
};

/** What is asked of the indexes. */
export interface Demand {
  readonly conditions: Conditions;
  readonly sort: Sort;
  /** The query names any field at all, also in a way that no index can use. */
  readonly filtered: boolean;
}

/** Served: an index narrows the conditions and gives the order; without any condition, the order alone is enough. */
const isServed = (plan: Plan, { filtered, sort }: Demand): boolean =>
  plan.ordered && (plan.bound > 0 || (!filtered && sort.length > 0));

const better = (a: Plan, b: Plan): Plan => (b.bound > a.bound ? b : a);

const best = (plans: readonly Plan[]): Plan | undefined => {
  const [first, ...rest] = plans;
  return first && rest.reduce(better, first);
};

/** `$or`: every branch needs its own served plan; the results are merged. */
const unionOf = (demand: Demand, indexes: readonly SortedIndex[]): Plan | undefined => {
  const { all, either } = demand.conditions;
  const unions = either.flatMap((branches) => {
    const choices = branches.map((branch) =>
      choose({ ...demand, conditions: both({ all, either: [] }, branch) }, indexes),
    );
    const parts = choices.flatMap(({ plan, served }) => (plan && served ? [plan] : []));
    if (parts.length === 0 || parts.length < choices.length) return [];
    const bound = Math.min(...parts.map((part) => part.bound));
    return [{ stretches: parts.flatMap(({ stretches }) => stretches), bound, ordered: true }];
  });
  return best(unions);
};

export interface Choice {
  /** The plan to run; undefined means reading the whole collection. */
  readonly plan: Plan | undefined;
  readonly served: boolean;
}

/** Chooses the index as MongoDB would: most narrowed fields among the plans that also give the order. */
export const choose = (demand: Demand, indexes: readonly SortedIndex[]): Choice => {
  const plans = indexes.map((index) => planFor(index, demand.conditions, demand.sort));
  const served = plans.filter((plan) => isServed(plan, demand));
  const union = unionOf(demand, indexes);
  const chosen = best(union ? [...served, union] : served);
  if (chosen) return { plan: chosen, served: true };
  return { plan: best(plans.filter(({ bound }) => bound > 0)), served: false };
};

/** The index that would serve: equalities first, then the order, then intervals. */
export const wantedIndex = ({ conditions, sort }: Demand): string => {
  const all = [...conditions.all, ...conditions.either.flatMap((branches) => branches.flatMap((branch) => branch.all))];
  const equal = all.filter((condition) => 'points' in condition).map(({ field }) => `${field} asc`);
  const order = sort.map(({ field, direction }) => `${field} ${direction < 0 ? 'desc' : 'asc'}`);
  const ranges = all.filter((condition) => 'range' in condition).map(({ field }) => `${field} asc`);
  const named = (text: string): string => text.split(' ')[0] ?? text;
  const keys = [...equal, ...order, ...ranges];
  return keys.filter((key, i) => keys.findIndex((other) => named(other) === named(key)) === i).join(', ');
};
