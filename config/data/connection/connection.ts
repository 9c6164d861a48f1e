import type { CollectionName } from '../../../cloudfunctions/schema';
import { isConflict, isMissing, isThere } from './errors';
import { filesOf, type CloudFiles } from './files';
import { appOf, type Doc, type Target } from './sdk';

/** Fields that must be equal. */
type Equal = Readonly<Record<string, string | number | boolean | null>>;

/** One document inside a transaction. */
export interface Step {
  readonly get: () => Promise<Doc | null>;
  readonly put: (document: Doc) => Promise<void>;
}

/** The documents of one environment, read and written by whoever deploys. No function and no role is in between. */
export interface Connection {
  readonly envId: string;
  /** Documents after this `_id` (null: from the first), ascending by `_id`. A collection that is not there has none. */
  readonly page: (name: CollectionName, after: string | null, limit: number) => Promise<readonly Doc[]>;
  /** Only the ids, as `page`. */
  readonly ids: (name: CollectionName, after: string | null, limit: number) => Promise<readonly string[]>;
  readonly get: (name: CollectionName, id: string) => Promise<Doc | null>;
  /** At most 1,000; needs a declared index that begins with these fields. */
  readonly find: (name: CollectionName, equal: Equal) => Promise<readonly Doc[]>;
  readonly count: (name: CollectionName) => Promise<number>;
  /** All or none; fails (`isDuplicate`) where an id is taken. */
  readonly insert: (name: CollectionName, documents: readonly Doc[]) => Promise<void>;
  readonly put: (name: CollectionName, document: Doc) => Promise<void>;
  /** Nothing where it is there. Its access rule and indexes are the deployment's. */
  readonly create: (name: CollectionName) => Promise<void>;
  readonly remove: (name: CollectionName, id: string) => Promise<void>;
  /** Sets fields of the one document that has this id and meets the condition; false: there is none. */
  readonly claim: (name: CollectionName, where: Equal & { readonly _id: string }, fields: object) => Promise<boolean>;
  /** Reads and replaces one document with nobody in between; `run` runs again where somebody was. */
  readonly change: (name: CollectionName, id: string, run: (step: Step) => Promise<void>) => Promise<void>;
  readonly files: CloudFiles;
}

const none =
  <T>(empty: T, expected = isMissing) =>
  (error: unknown): T => {
    if (expected(error)) return empty;
    throw error;
  };

/** `set` refuses a document that says its own id. */
const fieldsOf = (document: Doc): object =>
  Object.fromEntries(Object.entries(document).filter(([field]) => field !== '_id'));

type Database = ReturnType<ReturnType<typeof appOf>['database']>;

const reading = (database: Database): Pick<Connection, 'page' | 'ids' | 'get' | 'find' | 'count'> => {
  const after = (name: CollectionName, id: string | null, limit: number) =>
    database
      .collection(name)
      .where(id === null ? {} : { _id: database.command.gt(id) })
      .orderBy('_id', 'asc')
      .limit(limit);
  const find: Connection['find'] = async (name, equal) =>
    (
      await database
        .collection(name)
        .where(equal)
        .limit(1000)
        .get()
        .catch(none({ data: [] as readonly Doc[] }))
    ).data;
  return {
    find,
    page: async (name, id, limit) =>
      (
        await after(name, id, limit)
          .get()
          .catch(none({ data: [] as readonly Doc[] }))
      ).data,
    ids: async (name, id, limit) => {
      const found = await after(name, id, limit)
        .field({ _id: true })
        .get()
        .catch(none({ data: [] as readonly Doc[] }));
      return found.data.map(({ _id }) => _id);
    },
    get: async (name, id) => (await find(name, { _id: id }))[0] ?? null,
    count: async (name) =>
      (
        await database
          .collection(name)
          .where({})
          .count()
          .catch(none({ total: 0 }))
      ).total,
  };
};

async function inTransaction(
  database: Database,
  { name, id }: { readonly name: CollectionName; readonly id: string },
  run: (step: Step) => Promise<void>,
): Promise<void> {
  const transaction = await database.startTransaction();
  try {
    const document = transaction.collection(name).doc(id);
    await run({
      get: async () => (await document.get()).data,
      put: async (next) => {
        await document.set(fieldsOf(next));
      },
    });
  } catch (error) {
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
  await transaction.commit();
}

const TRIES = 20;

const writing = (
  database: Database,
): Pick<Connection, 'insert' | 'put' | 'create' | 'remove' | 'claim' | 'change'> => ({
  insert: async (name, documents) => {
    if (documents.length > 0) await database.collection(name).add(documents);
  },
  put: async (name, document) => {
    await database.collection(name).doc(document._id).set(fieldsOf(document));
  },
  create: async (name) => {
    await database.createCollection(name).catch(none(undefined, isThere));
  },
  remove: async (name, id) => {
    await database.collection(name).doc(id).remove();
  },
  claim: async (name, where, fields) => (await database.collection(name).where(where).update(fields)).updated === 1,
  change: async (name, id, run) => {
    for (let tries = 1; ; tries += 1) {
      try {
        await inTransaction(database, { name, id }, run);
        return;
      } catch (error) {
        if (!isConflict(error) || tries === TRIES) throw error;
      }
    }
  },
});

/**
 * Opens an environment with the keys of whoever deploys: Tencent's, or a local cloud where `endpoint` says so. Asks
 * nothing yet; wrong keys fail at the first read.
 */
export function connect(target: Target): Connection {
  const app = appOf(target);
  const database = app.database();
  return { envId: target.envId, ...reading(database), ...writing(database), files: filesOf(app) };
}
