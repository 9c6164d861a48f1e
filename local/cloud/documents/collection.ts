import { StartError } from '../errors';
import { ID_INDEX, SortedIndex, type IndexSpec } from './sorted-index';
import type { Doc } from './values';

/** What a document was before the commit numbered `until`; null means it did not exist. */
interface Past {
  readonly until: number;
  readonly doc: Doc | null;
}

/** One collection in memory: the committed documents, their indexes, and what open transactions may still see. */
export class Collection {
  readonly docs = new Map<string, Doc>();
  readonly indexes: readonly SortedIndex[];
  private readonly past = new Map<string, Past[]>();

  constructor(
    readonly name: string,
    specs: readonly IndexSpec[],
  ) {
    this.indexes = [...specs, ID_INDEX].map((spec) => new SortedIndex(spec));
  }

  /** Fills an empty collection from the log; throws {@link StartError} when a unique index cannot be built. */
  load(docs: Iterable<readonly [string, Doc]>): void {
    for (const [key, doc] of docs) this.docs.set(key, doc);
    for (const index of this.indexes) {
      index.build(this.docs);
      const shared = index.spec.unique ? index.shared() : undefined;
      if (shared)
        throw new StartError(
          `Unique index "${index.spec.name}" of "${this.name}": stored documents share ${JSON.stringify(shared)}`,
        );
    }
  }

  /** Makes one committed change visible; null removes. */
  put(key: string, doc: Doc | null): void {
    const before = this.docs.get(key);
    for (const index of this.indexes) {
      if (before && doc && index.holdsAlike(before, doc)) continue;
      if (before) index.remove(key, before);
      if (doc) index.add(key, doc);
    }
    if (doc) this.docs.set(key, doc);
    else this.docs.delete(key);
  }

  /** Keeps the present version for transactions that started before commit `until`. */
  remember(key: string, until: number): void {
    const versions = this.past.get(key) ?? [];
    versions.push({ until, doc: this.docs.get(key) ?? null });
    this.past.set(key, versions);
  }

  forget(): void {
    this.past.clear();
  }

  /** The document as of a snapshot. */
  asOf(key: string, snapshot: number): Doc | null {
    const version = this.past.get(key)?.find(({ until }) => until > snapshot);
    return version ? version.doc : (this.docs.get(key) ?? null);
  }

  /** Whether the document was changed by a commit after the snapshot. */
  changedSince(key: string, snapshot: number): boolean {
    return this.past.get(key)?.some(({ until }) => until > snapshot) ?? false;
  }

  /** Keys that some commit changed while transactions are open. */
  changedKeys(): Iterable<string> {
    return this.past.keys();
  }
}
