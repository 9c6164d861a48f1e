import { CloudError } from '../errors';
import type { Collection } from './collection';
import type { Change } from './log';
import { ParallelArrays } from './paths';
import type { SortedIndex } from './sorted-index';
import { placeOf } from './transactions';
import { writeDoc, type Doc } from './values';

/** E11000 in the words of the platform; callers recognise the number. */
export const duplicate = (
  collection: Collection,
  index: SortedIndex['spec'],
  values: readonly unknown[],
): CloudError => {
  const keys = index.keys.map(({ field }, i) => `${field}: ${JSON.stringify(values[i])}`).join(', ');
  const text = `E11000 duplicate key error collection: local.${collection.name} index: ${index.name} dup key: { ${keys} }`;
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.Insert] multiple write errors: [{write errors: [{${text}}]}, {<nil>}]`,
  );
};

/** One value of a unique index that a document is about to take. */
export interface Claim {
  readonly index: SortedIndex;
  readonly values: readonly unknown[];
  /** The lock that keeps other transactions from taking the same value. */
  readonly place: string;
}

/** What a document would take in the unique indexes; refuses a document that an index cannot hold. */
export const claimsOf = (collection: Collection, doc: Doc): Claim[] => {
  try {
    return collection.indexes.flatMap((index) => {
      const tuples = index.tuplesOf(doc);
      if (!index.spec.unique || index.spec.name === '_id_') return [];
      return tuples.map((values) => ({
        index,
        values,
        place: placeOf(`${collection.name}\0${index.spec.name}`, writeDoc([...values])),
      }));
    });
  } catch (error) {
    if (error instanceof ParallelArrays)
      throw new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${error.message}`);
    throw error;
  }
};

/** Values that changes not yet committed are about to take: the lock of each value, and the documents that want it. */
export type Coming = ReadonlyMap<string, readonly string[]>;

export const comingOf = (claims: Iterable<readonly [key: string, claims: readonly Claim[]]>): Coming => {
  const coming = new Map<string, string[]>();
  for (const [key, list] of claims) {
    for (const { place } of list) coming.set(place, [...(coming.get(place) ?? []), key]);
  }
  return coming;
};

/** The changes of one write or transaction, as the unique indexes will see them. */
export interface Pending {
  /** By place of the document; what it was before does not count any more. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly coming: Coming;
}

/** The key of another document that holds the claimed value, seen through pending changes. */
export const holderOf = (claim: Claim, change: Change, { changes, coming }: Pending): string | undefined => {
  const committed = claim.index.holders(claim.values).filter((key) => !changes.has(placeOf(change.collection, key)));
  return [...committed, ...(coming.get(claim.place) ?? [])].find((key) => key !== change.key);
};
