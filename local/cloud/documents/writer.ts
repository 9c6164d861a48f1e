import { CloudError } from '../errors';
import type { Change } from './log';
import type { Store } from './store';
import { conflict, placeOf, type Transaction, type Transactions } from './transactions';
import { claimsOf, comingOf, duplicate, holderOf, type Claim, type Pending } from './unique';

/** A plain write waits this long for a transaction that holds its document, then fails, as MongoDB does. */
const PATIENCE_MS = 10_000;

/** The changes a call wants to make, worked out anew after every wait. */
export interface Draft<R> {
  readonly changes: readonly Change[];
  readonly result: R;
}

/** Puts changes into a transaction, or into the store at once when there is none. */
export class Writer {
  constructor(
    private readonly store: Store,
    private readonly transactions: Transactions,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  async write<R>(transaction: Transaction | undefined, draft: () => Draft<R>): Promise<R> {
    if (!transaction) return this.writeNow(draft);
    const { changes, result } = draft();
    for (const change of changes) this.add(transaction, change);
    return result;
  }

  /** First updater wins: a document changed since the snapshot, or locked by another transaction, is a conflict. */
  private add(transaction: Transaction, change: Change): void {
    const collection = this.store.collection(change.collection);
    const place = placeOf(change.collection, change.key);
    if (collection.changedSince(change.key, transaction.snapshot)) throw conflict();
    this.transactions.lock(transaction, place);
    if (change.doc) this.claim(transaction, change, collection.name);
    transaction.writes.set(place, change);
  }

  private claim(transaction: Transaction, change: Change, name: string): void {
    const collection = this.store.collection(name);
    const pending = this.pendingOf([...transaction.writes.values()]);
    for (const claim of this.claims(change)) {
      this.transactions.lock(transaction, claim.place);
      const holder = holderOf(claim, change, pending);
      if (holder === undefined) continue;
      const contested =
        collection.changedSince(holder, transaction.snapshot) ||
        this.transactions.isLocked(placeOf(name, holder), transaction);
      throw contested ? conflict() : duplicate(collection, claim.index.spec, claim.values);
    }
  }

  private async writeNow<R>(draft: () => Draft<R>): Promise<R> {
    const deadline = performance.now() + this.patienceMs;
    for (;;) {
      const { changes, result } = draft();
      if (!this.isBlocked(changes)) {
        this.refuseDuplicates(changes);
        this.store.apply(changes);
        return result;
      }
      if (performance.now() > deadline)
        throw new CloudError('DATABASE_REQUEST_FAILED', '[FailedOperation] lock wait timeout');
      await this.transactions.nextEnd(deadline - performance.now());
    }
  }

  private isBlocked(changes: readonly Change[]): boolean {
    return changes.some((change) => {
      const places = [placeOf(change.collection, change.key), ...this.claims(change).map(({ place }) => place)];
      return places.some((place) => this.transactions.isLocked(place));
    });
  }

  private refuseDuplicates(changes: readonly Change[]): void {
    const pending = this.pendingOf(changes);
    for (const change of changes) {
      for (const claim of this.claims(change)) {
        const collection = this.store.collection(change.collection);
        if (holderOf(claim, change, pending) !== undefined) throw duplicate(collection, claim.index.spec, claim.values);
      }
    }
  }

  private claims(change: Change): Claim[] {
    return change.doc ? claimsOf(this.store.collection(change.collection), change.doc) : [];
  }

  private pendingOf(changes: readonly Change[]): Pending {
    return {
      changes: new Map(changes.map((change) => [placeOf(change.collection, change.key), change])),
      coming: comingOf(changes.map((change) => [change.key, this.claims(change)])),
    };
  }
}
