import { CloudError } from '../errors';
import { runStages } from './expressions';
import { find, type Wish } from './find';
import { sortFrom } from './sort';
import type { Store } from './store';
import { copyDoc, isFields, type Doc, type Fields } from './values';
import type { View } from './view';

interface Opening {
  /** What the first stages ask of the collection; an index can answer it. */
  readonly wish: Wish;
  readonly rest: readonly Fields[];
}

const operandOf = (stage: Fields | undefined, name: string): Fields | undefined => {
  const operand = stage?.[name];
  return isFields(operand) ? operand : undefined;
};

const numberOf = (stage: Fields | undefined, name: string): number | undefined => {
  const operand = stage?.[name];
  return typeof operand === 'number' ? operand : undefined;
};

/** The leading `$match`es, `$sort`, `$skip` and `$limit` become one indexed search, as in MongoDB. */
const openingOf = (stages: readonly Fields[]): Opening => {
  let at = 0;
  const matches: Fields[] = [];
  for (let match = operandOf(stages[at], '$match'); match; match = operandOf(stages[at], '$match')) {
    matches.push(match);
    at++;
  }
  const [first = {}, ...more] = matches;
  const sort = operandOf(stages[at], '$sort');
  if (sort) at++;
  const skip = numberOf(stages[at], '$skip');
  if (skip !== undefined) at++;
  const limit = numberOf(stages[at], '$limit');
  if (limit !== undefined) at++;
  const wish = {
    query: more.length > 0 ? { $and: matches } : first,
    ...(sort && { sort: sortFrom(sort) }),
    ...(skip !== undefined && { skip }),
    ...(limit !== undefined && { limit }),
  };
  return { wish, rest: stages.slice(at) };
};

interface Lookup {
  readonly from: string;
  readonly localField: string;
  readonly foreignField: string;
  readonly as: string;
}

/** A `$lookup` by equality; the form with `let` and `pipeline` is left to mingo. */
const lookupOf = (stage: Fields): Lookup | undefined => {
  const lookup = operandOf(stage, '$lookup');
  if (!lookup || 'pipeline' in lookup || String(lookup['as']).includes('.')) return undefined;
  return lookup as unknown as Lookup;
};

const valueAt = (doc: Fields, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isFields(value) ? value[name] : undefined), doc);

/** One aggregation over the collections of a store. */
export class Aggregation {
  constructor(
    private readonly store: Store,
    private readonly view: View,
  ) {}

  run(collection: string, stages: readonly Fields[]): Fields[] {
    const { wish, rest } = openingOf(stages);
    const docs = find(this.store.collection(collection), wish, this.view);
    return rest.length === 0 ? [...docs] : this.runRest(docs.map(copyDoc), rest);
  }

  private runRest(docs: Fields[], stages: readonly Fields[]): Fields[] {
    const at = stages.findIndex((stage) => lookupOf(stage) !== undefined);
    const lookup = lookupOf(stages[at] ?? {});
    if (!lookup) return this.runPlain(docs, stages);
    const joined = this.runPlain(docs, stages.slice(0, at)).map((doc) => ({
      ...doc,
      [lookup.as]: this.join(doc, lookup),
    }));
    return this.runRest(joined, stages.slice(at + 1));
  }

  private join(doc: Fields, { from, localField, foreignField }: Lookup): Fields[] {
    if (!this.store.has(from)) return [];
    const value = valueAt(doc, localField) ?? null;
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return find(this.store.collection(from), { query: { [foreignField]: { $in: values } } }, this.view).map(copyDoc);
  }

  private runPlain(docs: Fields[], stages: readonly Fields[]): Fields[] {
    for (const stage of stages)
      if ('$out' in stage || '$merge' in stage)
        throw new CloudError('DATABASE_REQUEST_FAILED', '[FailedOperation] $out and $merge are not allowed');
    return runStages(docs, stages, (name) => this.readAll(name));
  }

  /** A pipeline look-up reads the whole other collection, each time: it is counted, and no index serves it. */
  private readAll(name: string): Fields[] {
    if (!this.store.has(name)) return [];
    const docs: Doc[] = find(this.store.collection(name), { query: {} }, this.view);
    return docs.map(copyDoc);
  }
}
