import type { CollectionName } from '../../../cloudfunctions/schema';
import type { Connection } from '../connection/connection';
import type { Doc } from '../connection/sdk';

/** What a migration may look up beside the document it changes. */
export type Reader = Pick<Connection, 'get' | 'find'>;

/**
 * One numbered change of what is stored. `change` gives the document as it should be, or the very same object where
 * nothing is to be done; changing its result again must change nothing. Once it has run anywhere it is never edited:
 * it states the fields itself instead of asking functions that will know other fields one day.
 */
export interface Migration {
  /** '0001' */
  readonly number: string;
  /** For people, what it does. */
  readonly name: string;
  readonly collection: CollectionName;
  readonly change: (document: Doc, read: Reader) => Doc | Promise<Doc>;
}

/** The document with these fields where it lacks them; the very same object where it lacks none. */
export const filledIn = (document: Doc, defaults: Readonly<Record<string, unknown>>): Doc => {
  const missing = Object.entries(defaults).filter(([field]) => !(field in document));
  return missing.length === 0 ? document : { ...document, ...Object.fromEntries(missing) };
};
