import { isDeepStrictEqual } from 'node:util';
import type { CollectionName } from '../../../cloudfunctions/schema';
import type { Connection } from '../connection/connection';
import type { Doc } from '../connection/sdk';

/** What a migration may look up beside the document it changes. */
export type Reader = Pick<Connection, 'get' | 'find'>;

interface Numbered {
  /** '0001' */
  readonly number: string;
  /** For people, what it does. */
  readonly name: string;
  /** It goes through all documents of this one, in the order of their ids. */
  readonly collection: CollectionName;
}

/** Changes each document of the collection. */
interface Changing extends Numbered {
  /**
   * The document as it should be, or the very same object where nothing is to be done. Changing its result again
   * changes nothing.
   */
  readonly change: (document: Doc, read: Reader) => Doc | Promise<Doc>;
}

/** Writes, for each document of the collection, the one in `into` that is made of it and of others. */
interface Making extends Numbered {
  readonly into: CollectionName;
  readonly idOf: (document: Doc) => string;
  /** As `change`; a document that is not there yet comes with nothing but its id. */
  readonly change: (document: Doc, read: Reader) => Doc | Promise<Doc>;
}

/**
 * One numbered change of what is stored. Once it has run anywhere it is never edited: it names the fields and values
 * itself instead of asking functions that will know others one day.
 */
export type Migration = Changing | Making;

/** Where the document is that one document of the collection stands for. */
export const placeOf = (migration: Migration, document: Doc): { readonly name: CollectionName; readonly id: string } =>
  'into' in migration
    ? { name: migration.into, id: migration.idOf(document) }
    : { name: migration.collection, id: document._id };

/** The document with these fields; the very same object where it says all of them already. */
export const having = (document: Doc, fields: Readonly<Record<string, unknown>>): Doc =>
  Object.entries(fields).every(([field, value]) => isDeepStrictEqual(document[field], value))
    ? document
    : { ...document, ...fields };

/** The fields that are missing, with these values. */
export const missing = (
  from: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !(field in from)));

/** The most a `find` gives; a day or a ticket has far fewer, and nothing may be left out unseen. */
const MOST = 1000;

/** @throws RangeError where there may be more than were given */
export function complete(found: readonly Doc[]): readonly Doc[] {
  if (found.length >= MOST) throw new RangeError(`${found.length} documents found: there may be more`);
  return found;
}
