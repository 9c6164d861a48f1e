import { randomBytes } from 'node:crypto';
import type { SchemaFile } from '../schema';
import { Aggregation } from './aggregate';
import type { Collection } from './collection';
import { same } from './compare';
import { project } from './filter';
import { count, find, type Wish } from './find';
import type { Change, Log } from './log';
import type { IndexPolicy, Meter } from './meter';
import { Store } from './store';
import { Transactions, type Transaction } from './transactions';
import { ID_INDEX } from './sorted-index';
import { duplicate } from './unique';
import { updated } from './update';
import { keyOf, type Doc, type Fields } from './values';
import { View } from './view';
import { Writer, type Draft } from './writer';

/** Who asks: what the call costs is added to the meter; inside a transaction it sees the snapshot. */
export interface Call {
  readonly meter: Meter;
  readonly transaction?: Transaction | undefined;
}

export interface Modification {
  readonly query: Fields;
  /** Update operators when `merge`, else the whole new document. */
  readonly data: Fields;
  readonly merge: boolean;
  readonly upsert: boolean;
  readonly multi: boolean;
}

export interface EngineOptions {
  readonly schema: SchemaFile;
  readonly policy: IndexPolicy;
  /** Shorter lives for tests; see {@link Transactions}. */
  readonly transactionMs?: number;
}

const newId = (): string => randomBytes(16).toString('hex');

/** Documents, queries, writes and transactions: MongoDB as far as wx-server-sdk reaches it. */
export class Engine {
  readonly store: Store;
  readonly transactions: Transactions;
  private readonly writer: Writer;
  private readonly policy: IndexPolicy;

  constructor(log: Log, options: EngineOptions) {
    this.store = new Store(log, options.schema);
    this.transactions = new Transactions(this.store, options.transactionMs);
    this.writer = new Writer(this.store, this.transactions);
    this.policy = options.policy;
  }

  find(name: string, wish: Wish & { readonly projection?: Fields | undefined }, call: Call): Fields[] {
    const docs = find(this.store.collection(name), wish, this.view(call));
    return wish.projection ? project(docs, wish.projection) : docs;
  }

  count(name: string, query: Fields, call: Call): number {
    return count(this.store.collection(name), query, this.view(call));
  }

  aggregate(name: string, stages: readonly Fields[], call: Call): Fields[] {
    return new Aggregation(this.store, this.view(call)).run(name, stages);
  }

  /** Inserts all or none; a taken `_id` is E11000. Returns the ids. */
  async insert(name: string, docs: readonly Fields[], call: Call): Promise<unknown[]> {
    const ready: Doc[] = docs.map((doc) => ({ _id: newId(), ...doc }));
    return this.writer.write(call.transaction, () => this.draftInsert(this.store.collection(name), ready, call));
  }

  /** Updates or replaces. `updated` counts documents that really changed. */
  async modify(name: string, wanted: Modification, call: Call): Promise<{ updated: number; upsertId: unknown }> {
    return this.writer.write(call.transaction, () => this.draftModify(this.store.collection(name), wanted, call));
  }

  async remove(name: string, query: Fields, call: Call & { readonly multi: boolean }): Promise<number> {
    return this.writer.write(call.transaction, () => {
      const hits = this.hits(this.store.collection(name), { query, multi: call.multi }, call);
      return {
        changes: hits.map(({ _id }) => ({ collection: name, key: keyOf(_id), doc: null })),
        result: hits.length,
      };
    });
  }

  /** Inserts or replaces by `_id`, in one commit; for seeding. */
  async put(name: string, docs: readonly Fields[]): Promise<number> {
    const ready: Doc[] = docs.map((doc) => ({ _id: newId(), ...doc }));
    return this.writer.write(undefined, () => ({
      changes: ready.map((doc) => ({ collection: name, key: keyOf(doc._id), doc })),
      result: ready.length,
    }));
  }

  /** Every committed document of a collection. */
  all(name: string): readonly Doc[] {
    return [...this.store.collection(name).docs.values()];
  }

  /** Ends all transactions and drops every document; collections and indexes stay. */
  clear(): void {
    this.transactions.endAll();
    this.store.clear();
  }

  /** Remembers every document; the result puts them back and ends all transactions. */
  keep(): () => void {
    const back = this.store.keep();
    return () => {
      this.transactions.endAll();
      back();
    };
  }

  private view({ meter, transaction }: Call): View {
    return new View(meter, this.policy, transaction);
  }

  private hits(collection: Collection, { query, multi }: { query: Fields; multi: boolean }, call: Call): Doc[] {
    return find(collection, { query, ...(!multi && { limit: 1 }) }, this.view(call));
  }

  private draftInsert(collection: Collection, docs: readonly Doc[], call: Call): Draft<unknown[]> {
    const view = this.view(call);
    const taken = new Set<string>();
    const changes = docs.map((doc): Change => {
      const key = keyOf(doc._id);
      if (taken.has(key) || view.read(collection, key)) throw duplicate(collection, ID_INDEX, [doc._id]);
      taken.add(key);
      return { collection: collection.name, key, doc };
    });
    return { changes, result: docs.map(({ _id }) => _id) };
  }

  private draftModify(
    collection: Collection,
    wanted: Modification,
    call: Call,
  ): Draft<{ updated: number; upsertId: unknown }> {
    const hits = this.hits(collection, wanted, call);
    const put = (doc: Doc): Change => ({ collection: collection.name, key: keyOf(doc._id), doc });
    if (hits.length === 0 && wanted.upsert) {
      const upsertId = wanted.query['_id'] ?? newId();
      return { changes: [put({ _id: upsertId, ...wanted.data })], result: { updated: 0, upsertId } };
    }
    const changes = hits.flatMap((doc) => {
      const next = wanted.merge ? updated(doc, wanted.data) : { _id: doc._id, ...wanted.data };
      return same(doc, next) ? [] : [put(next)];
    });
    return { changes, result: { updated: changes.length, upsertId: null } };
  }
}
