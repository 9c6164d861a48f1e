import { hashOf } from '../ids';
import type { Transaction } from './transact';

/** Something of which there may be only so many, and the thing it is counted for. */
interface Turn {
  readonly what: 'invite';
  readonly of: string;
  /** When nobody can be in the way any more; what is kept of the turn is swept then. */
  readonly until: number;
}

/**
 * Lets those who do the same to one thing go one after another. A query inside a transaction sees what others have committed
 * and nothing protects it; after this, whoever came first has committed: of two at once, one loses the document
 * written here and begins anew, and counts the other's.
 */
export async function inTurn(tx: Transaction, { what, of, until }: Turn): Promise<void> {
  const _id = hashOf([of, what]);
  const count = (await tx.get('tries', _id))?.count ?? 0;
  // Never the same twice: a document that is written as it was is not written at all, and nobody loses.
  await tx.put('tries', { _id, count: count + 1, expiresAt: until });
}
