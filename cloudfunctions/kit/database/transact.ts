import type { CollectionName, Documents } from '../../schema';
import { replacing } from './documents';
import { BusyError, isConflict } from './errors';
import { database, type TransactionSdk } from '../platform/sdk';

/**
 * What may be done inside a transaction: single documents by id, nothing else. There is no `where` on purpose:
 * the SDK runs where-writes of a transaction outside of it.
 */
export interface Transaction {
  get<N extends CollectionName>(name: N, id: string): Promise<Documents[N] | null>;
  /** Fails (and is tried again) where the id exists. */
  insert<N extends CollectionName>(name: N, document: Documents[N]): Promise<void>;
  /** Replaces the whole document. */
  put<N extends CollectionName>(name: N, document: Documents[N]): Promise<void>;
  /** Replaces single fields. */
  patch<N extends CollectionName>(name: N, id: string, fields: Partial<Documents[N]>): Promise<void>;
  /** Removes the document where it exists. */
  remove(name: CollectionName, id: string): Promise<void>;
}

/** What a transaction's callback decides: `ok: false` takes everything back. */
type Decision = { readonly ok: boolean };

/** Far below the 20 seconds of a call, and about as long as a person waits for a button. */
const PATIENCE = 8_000;
/**
 * About as long as one transaction takes. Waiting does not grow with the tries: whoever waits longest would lose to
 * every newcomer, and a popular slot has newcomers all the time.
 */
const LONGEST_WAIT = 120;

const over = (sdk: TransactionSdk): Transaction => ({
  get: async <N extends CollectionName>(name: N, id: string) =>
    (await sdk.collection(name).doc(id).get()).data as Documents[N] | null,
  insert: async (name, document) => {
    await sdk.collection(name).add({ data: document });
  },
  put: async (name, { _id, ...data }) => {
    await sdk.collection(name).doc(_id).set({ data });
  },
  patch: async (name, id, fields) => {
    await sdk
      .collection(name)
      .doc(id)
      .update({ data: replacing(fields) });
  },
  remove: async (name, id) => {
    await sdk.collection(name).doc(id).remove();
  },
});

/** Chance alone decides when to try again, so that the losers of one race do not meet at the next. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_WAIT));

async function once<R extends Decision>(run: (tx: Transaction) => Promise<R>): Promise<R> {
  const sdk = await database.startTransaction();
  let result: R;
  try {
    result = await run(over(sdk));
  } catch (error) {
    // After a conflict the server has already taken the transaction back; the first error is the one to report.
    await sdk.rollback().catch(() => undefined);
    throw error;
  }
  await (result.ok ? sdk.commit() : sdk.rollback());
  return result;
}

/**
 * Runs `run` in a transaction and commits what it decided. After a conflict everything runs again from the start,
 * so `run` must read what it needs through `tx` and have no other effects.
 * @throws BusyError where others kept winning
 */
export async function transact<R extends Decision>(run: (tx: Transaction) => Promise<R>): Promise<R> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await once(run);
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (performance.now() > until) throw new BusyError('a transaction lost every race', { cause: error });
      await pause();
    }
  }
}
