import { CloudError } from '../errors';
import type { SchemaFile } from '../schema';
import { Collection } from './collection';
import type { Change, Log } from './log';
import type { IndexSpec } from './sorted-index';
import type { Doc } from './values';

/** Removals first: two documents must not share a unique key on the way. */
const wayBack = ({ name, docs }: Collection, kept: ReadonlyMap<string, Doc>): readonly Change[] => {
  const gone = [...docs.keys()].filter((key) => !kept.has(key));
  const different = [...kept].filter(([key, doc]) => docs.get(key) !== doc);
  return [
    ...gone.map((key) => ({ collection: name, key, doc: null })),
    ...different.map(([key, doc]) => ({ collection: name, key, doc })),
  ];
};

/** All collections in memory in front of the log. A change is on disk before it is visible. */
export class Store {
  private readonly collections = new Map<string, Collection>();
  /** Counts commits; a transaction remembers the number it started at. */
  sequence = 1;
  /** How many transactions are open; while there are any, old versions are kept for them. */
  private readers = 0;

  /** Loads the log and creates what the schema declares. */
  constructor(
    private readonly log: Log,
    private readonly schema: SchemaFile,
  ) {
    const { collections } = log.load();
    for (const [name, docs] of collections) {
      const collection = new Collection(name, this.indexesOf(name));
      collection.load(docs);
      this.collections.set(name, collection);
    }
    for (const name of Object.keys(schema.collections)) if (!this.collections.has(name)) this.add(name);
  }

  names(): string[] {
    return [...this.collections.keys()];
  }

  has(name: string): boolean {
    return this.collections.has(name);
  }

  /** The collection, or the platform's error −502005. */
  collection(name: string): Collection {
    const found = this.collections.get(name);
    if (found) return found;
    const text = `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`;
    throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', text);
  }

  /** Creates a collection; an existing one is an error, as on the platform. */
  add(name: string): void {
    if (!/^[\p{L}\p{N}_][\p{L}\p{N}_-]{0,63}$/u.test(name))
      throw new CloudError('INVALID_PARAM', `[InvalidParameter] collection name: ${name}`);
    if (this.collections.has(name)) throw new CloudError('DATABASE_REQUEST_FAILED', '[FailedOperation] Table exist');
    this.log.addCollection(name);
    this.collections.set(name, new Collection(name, this.indexesOf(name)));
  }

  /** Writes to disk first, then makes visible. Either all changes happen or none. */
  apply(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.log.commit(changes);
    this.sequence++;
    for (const { collection: name, key, doc } of changes) {
      const collection = this.collection(name);
      if (this.readers > 0) collection.remember(key, this.sequence);
      collection.put(key, doc);
    }
  }

  openReader(): void {
    this.readers++;
  }

  closeReader(): void {
    this.readers--;
    if (this.readers === 0) for (const collection of this.collections.values()) collection.forget();
  }

  /** Remembers what is stored; the result puts it back, as often as wanted, in one commit of what differs. */
  keep(): () => void {
    const kept = new Map([...this.collections].map(([name, { docs }]) => [name, new Map(docs)]));
    return () => {
      this.apply([...this.collections.values()].flatMap((now) => wayBack(now, kept.get(now.name) ?? new Map())));
    };
  }

  /** Drops every document and keeps the collections. */
  clear(): void {
    this.log.clear();
    for (const name of this.collections.keys()) this.collections.set(name, new Collection(name, this.indexesOf(name)));
  }

  private indexesOf(name: string): readonly IndexSpec[] {
    return this.schema.collections[name]?.indexes ?? [];
  }
}
