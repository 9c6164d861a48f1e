import type { Collection } from './collection';
import type { IndexPolicy, Meter } from './meter';
import { placeOf, type Transaction } from './transactions';
import type { Doc } from './values';

const NOTHING: ReadonlySet<string> = new Set();

/** What one call sees: the committed documents, or the snapshot of its transaction with its own writes. */
export class View {
  constructor(
    readonly meter: Meter,
    readonly policy: IndexPolicy,
    readonly transaction?: Transaction,
  ) {}

  read(collection: Collection, key: string): Doc | null {
    if (!this.transaction) return collection.docs.get(key) ?? null;
    const own = this.transaction.writes.get(placeOf(collection.name, key));
    return own ? own.doc : collection.asOf(key, this.transaction.snapshot);
  }

  /** Keys whose document in this view may differ from the committed one. */
  differing(collection: Collection): ReadonlySet<string> {
    const { transaction } = this;
    if (!transaction) return NOTHING;
    const keys = new Set<string>();
    for (const change of transaction.writes.values()) if (change.collection === collection.name) keys.add(change.key);
    for (const key of collection.changedKeys()) if (collection.changedSince(key, transaction.snapshot)) keys.add(key);
    return keys;
  }
}
