import type { CollectionName, Documents } from '../../schema';
import { replacing } from './documents';
import { again } from './again';
import { BusyError, isConflict, isThrottled } from './errors';
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
    (await again(() => sdk.collection(name).doc(id).get())).data as Documents[N] | null,
  insert: async (name, document) => {
    // Written twice because an answer was lost, it is a duplicate key: everything begins anew.
    await again(() => sdk.collection(name).add({ data: document }));
  },
  put: async (name, { _id, ...data }) => {
    await again(() => sdk.collection(name).doc(_id).set({ data }));
  },
  patch: async (name, id, fields) => {
    await again(() =>
      sdk
        .collection(name)
        .doc(id)
        .update({ data: replacing(fields) }),
    );
  },
  remove: async (name, id) => {
    await again(() => sdk.collection(name).doc(id).remove());
  },
});

/** Chance alone decides when to try again, so that the losers of one race do not meet at the next. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_WAIT));

/** Takes everything back. Where that fails too the platform does it after thirty seconds. */
const end = (sdk: TransactionSdk): Promise<unknown> => sdk.rollback().catch(() => undefined);

/**
 * An answer that does not come may be a commit that did happen: it is not repeated here, but by whoever asks again under the
 * same request id and finds the stored reply, or by the timer, which looks for itself what is due.
 */
async function commit(sdk: TransactionSdk): Promise<void> {
  try {
    await again(() => sdk.commit(), isThrottled);
  } catch (error) {
    // Where it was not committed its documents are free at once instead of after thirty seconds.
    await end(sdk);
    throw error;
  }
}

async function once<R extends Decision>(run: (tx: Transaction) => Promise<R>): Promise<R> {
  const sdk = await again(() => database.startTransaction());
  let result: R;
  try {
    result = await run(over(sdk));
  } catch (error) {
    // After a conflict the server has already taken the transaction back; the first error is the one to report.
    await end(sdk);
    throw error;
  }
  await (result.ok ? commit(sdk) : end(sdk));
  return result;
}

/**
 * Runs `run` in a transaction and commits what it decided. After a conflict everything runs again from the start,
 * so `run` must read what it needs through `tx` and have no other effects.
 * @throws BusyError where others kept winning, or the platform kept failing
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
