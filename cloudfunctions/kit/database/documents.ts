import type { CollectionName, Documents } from '../../schema';
import { command, database, type QuerySdk } from '../platform/sdk';
import { again } from './again';

/** Fields that must be equal. Only scalars: the SDK flattens objects into dotted paths. */
type Equal = Readonly<Record<string, string | number | boolean | null>>;

/** One page of a list, in the order of `sort.field`, whose values are unique within the list. */
export interface PageRequest {
  readonly equal: Equal;
  readonly sort: { readonly field: string; readonly direction: 'asc' | 'desc' };
  /** The last sort value of the page before; null: the first page. */
  readonly after: string | number | null;
  readonly limit: number;
}

/** The platform's own most per query; its default of 100 would cut lists silently. */
const MOST = 1000;

const listOf = async <N extends CollectionName>(query: QuerySdk): Promise<readonly Documents[N][]> =>
  (await again(() => query.get())).data as readonly Documents[N][];

/** @returns null where there is no such document */
export const getDocument = async <N extends CollectionName>(name: N, id: string): Promise<Documents[N] | null> =>
  (await again(() => database.collection(name).doc(id).get())).data as Documents[N] | null;

/** Up to 1,000 documents by id in one call; missing ones are left out, order is the database's. */
export async function getDocuments<N extends CollectionName>(
  name: N,
  ids: readonly string[],
): Promise<readonly Documents[N][]> {
  if (ids.length === 0) return [];
  return listOf<N>(
    database
      .collection(name)
      .where({ _id: command.in(ids) })
      .limit(MOST),
  );
}

/** All documents (at most 1,000) whose fields are equal. Needs a declared index that begins with these fields. */
export const findEqual = <N extends CollectionName>(name: N, equal: Equal): Promise<readonly Documents[N][]> =>
  listOf<N>(database.collection(name).where(equal).limit(MOST));

/** All documents (at most 1,000) with one of these values in a field; needs an index that begins with it. */
export const findAny = async <N extends CollectionName>(
  name: N,
  field: string,
  values: readonly string[],
): Promise<readonly Documents[N][]> =>
  values.length === 0
    ? []
    : listOf<N>(
        database
          .collection(name)
          .where({ [field]: command.in(values) })
          .limit(MOST),
      );

/** How many documents of each of these values of a field there are; needs an index that begins with it and with `equal`. */
export const countEach = async (
  name: CollectionName,
  list: { readonly field: string; readonly values: readonly string[]; readonly equal: Equal },
): Promise<ReadonlyMap<string, number>> => {
  const { field, values, equal } = list;
  const counts = new Map(values.map((value) => [value, 0]));
  if (values.length === 0) return counts;
  const condition = { [field]: command.in(values), ...equal };
  const wanted = database
    .collection(name)
    .where(condition)
    .field({ [field]: true })
    .limit(MOST);
  const found = await again(() => wanted.get());
  for (const document of found.data as readonly Readonly<Record<string, string>>[]) {
    const value = document[field] ?? '';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

/** The first of the documents whose fields are equal, in the database's order. */
export const findFirst = <N extends CollectionName>(
  name: N,
  equal: Equal,
  limit: number,
): Promise<readonly Documents[N][]> => listOf<N>(database.collection(name).where(equal).limit(limit));

/** A batch, small enough to work through in one call. */
const SOME = 20;

/** Some of the documents whose fields are equal; asked again after they were changed, the next ones. */
export const findSome = <N extends CollectionName>(name: N, equal: Equal): Promise<readonly Documents[N][]> =>
  findFirst(name, equal, SOME);

/** Documents of an index: equal in its first fields, then in the order of the next one, from a cursor on. */
export const findPage = <N extends CollectionName>(name: N, page: PageRequest): Promise<readonly Documents[N][]> => {
  const { equal, sort, after, limit } = page;
  const beyond = sort.direction === 'asc' ? command.gt : command.lt;
  const condition = after === null ? equal : { ...equal, [sort.field]: beyond(after) };
  return listOf<N>(database.collection(name).where(condition).orderBy(sort.field, sort.direction).limit(limit));
};

/** Documents whose number is set and not later than `until`, earliest first. A null there is never due. */
export const findDue = <N extends CollectionName>(
  name: N,
  due: { readonly field: keyof Documents[N] & string; readonly until: number; readonly limit: number },
): Promise<readonly Documents[N][]> =>
  listOf<N>(
    database
      .collection(name)
      .where({ [due.field]: command.lte(due.until) })
      .orderBy(due.field, 'asc')
      .limit(due.limit),
  );

/**
 * How many documents have equal fields and a sort value beyond `after`. Looks at no more than `most` of them: a count
 * over the whole list would cost more the longer somebody stays away.
 */
export const countUpTo = async (
  name: CollectionName,
  list: { readonly equal: Equal; readonly field: string; readonly after: string; readonly most: number },
): Promise<number> => {
  const condition = { ...list.equal, [list.field]: command.gt(list.after) };
  const wanted = database.collection(name).where(condition).field({ _id: true }).limit(list.most);
  const found = await again(() => wanted.get());
  return (found.data as readonly unknown[]).length;
};

interface Range {
  readonly equal: Equal;
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

const between = (name: CollectionName, { equal, field, from, to }: Range): QuerySdk =>
  database
    .collection(name)
    .where({ ...equal, [field]: command.gte(from).and(command.lte(to)) })
    .limit(MOST);

/** Documents of a range of days, both included, in one call. */
export const findBetween = <N extends CollectionName>(name: N, range: Range): Promise<readonly Documents[N][]> =>
  listOf<N>(between(name, range));

/** As `findBetween`, with only some fields of each document: what is not needed is not sent. */
export const fieldsBetween = async <N extends CollectionName, F extends keyof Documents[N] & string>(
  name: N,
  fields: readonly F[],
  range: Range,
): Promise<readonly Pick<Documents[N], F>[]> => {
  const projection = Object.fromEntries(fields.map((field) => [field, true]));
  const wanted = between(name, range).field(projection);
  return (await again(() => wanted.get())).data as readonly Pick<Documents[N], F>[];
};

/** The first documents of an index whose sort value is below `below`, in its ascending order. */
export const findBelow = <N extends CollectionName>(
  name: N,
  list: { readonly equal: Equal; readonly field: string; readonly below: string; readonly limit: number },
): Promise<readonly Documents[N][]> =>
  listOf<N>(
    database
      .collection(name)
      .where({ ...list.equal, [list.field]: command.lt(list.below) })
      .orderBy(list.field, 'asc')
      .limit(list.limit),
  );

/** Fields written as they are: without `set` the SDK merges objects instead of replacing them. */
export const replacing = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, command.set(value)]));

/**
 * Sets fields of one document outside of any transaction, in one atomic call. Only for fields whose new value
 * does not depend on what else the document says. Keys may be dotted paths.
 */
export const setFields = async (name: CollectionName, id: string, fields: object): Promise<void> => {
  await again(() =>
    database
      .collection(name)
      .doc(id)
      .update({ data: replacing(fields) }),
  );
};

/** Removes every document whose fields are equal. Returns how many. */
export const removeEqual = async (name: CollectionName, equal: Equal): Promise<number> =>
  (await again(() => database.collection(name).where(equal).remove())).stats.removed;

/** Writes one document whole, outside of any transaction: only where nothing else depends on it. */
export const putDocument = async <N extends CollectionName>(name: N, { _id, ...data }: Documents[N]): Promise<void> => {
  await again(() => database.collection(name).doc(_id).set({ data }));
};
