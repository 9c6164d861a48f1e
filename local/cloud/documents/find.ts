import { CloudError } from '../errors';
import { conditionsOf, describe } from './conditions';
import { filterOf, type Filter } from './filter';
import { choose, wantedIndex, type Demand, type Plan } from './plan';
import { sorted, type Sort } from './sort';
import type { Collection } from './collection';
import type { Meter } from './meter';
import type { View } from './view';
import { keyOf, type Doc, type Fields } from './values';

export interface Wish {
  readonly query: Fields;
  readonly sort?: Sort;
  readonly skip?: number;
  readonly limit?: number;
}

interface Search {
  readonly collection: Collection;
  readonly view: View;
  readonly meter: Meter;
  readonly filter: Filter;
  readonly sort: Sort;
  /** How many matches are enough when they come in order. */
  readonly need: number;
}

const look = (search: Search, doc: Doc | null, out: Doc[]): void => {
  if (!doc) return;
  search.meter.examined++;
  if (search.filter(doc)) out.push(doc);
};

const byIds = (search: Search, ids: readonly unknown[]): Doc[] => {
  const out: Doc[] = [];
  for (const key of new Set(ids.map(keyOf))) look(search, search.view.read(search.collection, key), out);
  return search.sort.length > 0 ? sorted(out, search.sort) : out;
};

/** Reads the stretches of the plan; changes that the snapshot sees differently are looked at one by one. */
const byPlan = (search: Search, plan: Plan, aside: ReadonlySet<string>): Doc[] => {
  const { collection, view, sort } = search;
  const enough = plan.ordered || sort.length === 0 ? search.need : Infinity;
  const seen = new Set<string>(aside);
  const out: Doc[] = [];
  for (const { index, scan } of plan.stretches) {
    const part: Doc[] = [];
    for (const key of index.scan(scan)) {
      if (part.length >= enough) break;
      if (seen.has(key)) continue;
      seen.add(key);
      look(search, collection.docs.get(key) ?? null, part);
    }
    out.push(...part);
  }
  for (const key of aside) look(search, view.read(collection, key), out);
  const inOrder = plan.ordered && plan.stretches.length === 1 && aside.size === 0;
  return sort.length > 0 && !inOrder ? sorted(out, sort) : out;
};

const byReading = (search: Search, aside: ReadonlySet<string>): Doc[] => {
  const { collection, view, sort } = search;
  const enough = sort.length === 0 ? search.need : Infinity;
  const out: Doc[] = [];
  for (const [key, doc] of collection.docs) {
    if (out.length >= enough) break;
    if (!aside.has(key)) look(search, doc, out);
  }
  for (const key of aside) look(search, view.read(collection, key), out);
  return sort.length > 0 ? sorted(out, sort) : out;
};

/** Tells the developer which index is missing: collection, fields and the index that would serve. */
const report = (name: string, demand: Demand, view: View): void => {
  const fields = describe(demand.conditions).join(', ') || (demand.filtered ? 'no usable condition' : 'no condition');
  const order = demand.sort.map(({ field, direction }) => `${field} ${direction < 0 ? 'desc' : 'asc'}`).join(', ');
  const wanted = wantedIndex(demand) || "a condition on an indexed field, or orderBy('_id')";
  const text = `no declared index serves ${name}: where ${fields}${order ? ` order by ${order}` : ''}; wanted: (${wanted})`;
  if (view.policy === 'refuse')
    throw new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation.UnindexedQuery] ${text}`);
  view.meter.flagged.push(text);
};

const idsIn = (demand: Demand): readonly unknown[] | undefined => {
  const found = demand.conditions.all.find((condition) => condition.field === '_id' && 'points' in condition);
  return found && 'points' in found ? found.points : undefined;
};

/**
 * Finds the matching documents, in order, cut to `skip` and `limit`. Uses the index that MongoDB would use, so that
 * `meter.examined` is the number a real database would report. Refuses or flags by the view's policy.
 */
export const find = (collection: Collection, wish: Wish, view: View): Doc[] => {
  const { query, sort = [], skip = 0, limit = Infinity } = wish;
  const demand = { conditions: conditionsOf(query), sort, filtered: Object.keys(query).length > 0 };
  const search = { collection, view, meter: view.meter, filter: filterOf(query), sort, need: skip + limit };
  const ids = idsIn(demand);
  if (ids) return byIds(search, ids).slice(skip, skip + limit);
  const { plan, served } = choose(demand, collection.indexes);
  if (!served && view.policy !== 'ignore') report(collection.name, demand, view);
  const aside = view.differing(collection);
  const found = plan ? byPlan(search, plan, aside) : byReading(search, aside);
  return found.slice(skip, skip + limit);
};

/** Counts the matches; the number of all documents is known without looking. */
export const count = (collection: Collection, query: Fields, view: View): number =>
  Object.keys(query).length === 0 ? collection.docs.size : find(collection, { query }, view).length;
