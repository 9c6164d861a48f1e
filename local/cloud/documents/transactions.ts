import { randomUUID } from 'node:crypto';
import { CloudError, CONFLICT_TEXT } from '../errors';
import type { Change } from './log';
import type { Store } from './store';

/** Tencent ends a transaction that lasts longer. Real time: moving the virtual clock does not end transactions. */
const LIFETIME_MS = 30_000;

export interface Transaction {
  readonly id: string;
  /** The last commit it sees. */
  readonly snapshot: number;
  readonly writes: Map<string, Change>;
  readonly startedAt: number;
}

export const placeOf = (collection: string, key: string): string => `${collection}\0${key}`;

export const conflict = (): CloudError => new CloudError('DATABASE_TRANSACTION_CONFLICT', CONFLICT_TEXT);

/**
 * Snapshot isolation with "first updater wins": a write takes the document's lock, and a second writer conflicts at once.
 * Reads take no lock, so write skew is possible, as on the platform.
 */
export class Transactions {
  private readonly open = new Map<string, Transaction>();
  private readonly locks = new Map<string, string>();
  private waiters: (() => void)[] = [];

  constructor(
    private readonly store: Store,
    private readonly lifetimeMs = LIFETIME_MS,
  ) {}

  begin(): Transaction {
    const transaction = {
      id: randomUUID(),
      snapshot: this.store.sequence,
      writes: new Map(),
      startedAt: performance.now(),
    };
    this.open.set(transaction.id, transaction);
    this.store.openReader();
    return transaction;
  }

  /** The open transaction, or `DATABASE_TRANSACTION_FAIL` when it is finished or expired. */
  get(id: string): Transaction {
    this.expire();
    const found = this.open.get(id);
    if (found) return found;
    const text = '[OperationDenied.TransactionNotExist] transaction not exist or already finished';
    throw new CloudError('DATABASE_TRANSACTION_FAIL', text);
  }

  commit(transaction: Transaction): void {
    try {
      this.store.apply([...transaction.writes.values()]);
    } finally {
      this.end(transaction);
    }
  }

  /** Releases the locks; what was written is gone unless committed before. */
  end(transaction: Transaction): void {
    if (!this.open.delete(transaction.id)) return;
    for (const [place, owner] of this.locks) if (owner === transaction.id) this.locks.delete(place);
    this.store.closeReader();
    const waiting = this.waiters;
    this.waiters = [];
    for (const wake of waiting) wake();
  }

  endAll(): void {
    for (const transaction of [...this.open.values()]) this.end(transaction);
  }

  lock(transaction: Transaction, place: string): void {
    const owner = this.locks.get(place);
    if (owner !== undefined && owner !== transaction.id) throw conflict();
    this.locks.set(place, transaction.id);
  }

  isLocked(place: string, besides?: Transaction): boolean {
    this.expire();
    const owner = this.locks.get(place);
    return owner !== undefined && owner !== besides?.id;
  }

  /** Resolves when some transaction ends, at the latest after the given time. */
  async nextEnd(timeoutMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.min(timeoutMs, 200));
      this.waiters.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private expire(): void {
    const now = performance.now();
    for (const transaction of [...this.open.values()]) {
      if (now - transaction.startedAt > this.lifetimeMs) this.end(transaction);
    }
  }
}
