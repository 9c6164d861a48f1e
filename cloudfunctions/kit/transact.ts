import type { CollectionName, Documents } from '../schema';
import { replacing } from './documents';
import { BusyError, isConflict } from './errors';
import { database, type TransactionSdk } from './sdk';

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
}

/** What a transaction's callback decides: `ok: false` takes everything back. */
type Decision = { readonly ok: boolean };

const TRIES = 12;
const FIRST_WAIT = 15;
const LONGEST_WAIT = 600;

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
});

/** Half of the wait is chance, so that losers of one race do not meet again. */
const pause = (attempt: number): Promise<void> => {
  const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
};

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
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    try {
      return await once(run);
    } catch (error) {
      if (!isConflict(error)) throw error;
      await pause(attempt);
    }
  }
  throw new BusyError(`a transaction lost ${TRIES} races`);
}
