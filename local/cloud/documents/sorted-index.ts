import { compare, rankOf } from './compare';
import { entriesOf, meetsArray } from './paths';
import type { Doc } from './values';

export interface IndexKey {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

export interface IndexSpec {
  readonly name: string;
  readonly unique: boolean;
  readonly keys: readonly IndexKey[];
}

/** An interval of values of one type, as `$gt`/`$lte` ask for it. */
export interface Range {
  readonly low?: unknown;
  readonly lowOpen?: boolean;
  readonly high?: unknown;
  readonly highOpen?: boolean;
}

/** A contiguous stretch of an index: fixed values for its first keys, then at most one interval. */
export interface Scan {
  readonly prefix: readonly unknown[];
  readonly range?: Range;
  readonly reverse: boolean;
}

interface Entry {
  readonly values: readonly unknown[];
  readonly key: string;
}

/** Where a value lies: before (−1), inside (0) or after (1) the interval. Other types lie outside by their rank. */
const place = (value: unknown, range: Range): number => {
  const rank = rankOf('low' in range ? range.low : range.high);
  const own = rankOf(value);
  if (own !== rank) return own < rank ? -1 : 1;
  if ('low' in range) {
    const low = compare(value, range.low);
    if (low < 0 || (low === 0 && range.lowOpen === true)) return -1;
  }
  if ('high' in range) {
    const high = compare(value, range.high);
    if (high > 0 || (high === 0 && range.highOpen === true)) return 1;
  }
  return 0;
};

/** A compound index: entries in order, one per document or one per array element. Missing fields count as null. */
export class SortedIndex {
  private entries: Entry[] = [];
  private readonly signs: readonly number[];
  private readonly paths: readonly string[];
  /** Fields that ever met an array; sticky, as in MongoDB. */
  readonly multikey = new Set<string>();

  constructor(readonly spec: IndexSpec) {
    this.signs = spec.keys.map(({ direction }) => (direction === 'desc' ? -1 : 1));
    this.paths = spec.keys.map(({ field }) => field);
  }

  /** The tuples a document has in this index; throws {@link ParallelArrays}. */
  tuplesOf(doc: Doc): readonly (readonly unknown[])[] {
    return entriesOf(doc, this.paths).tuples;
  }

  /** Two versions of a document that have the same entries: most updates change no indexed field. */
  holdsAlike(before: Doc, after: Doc): boolean {
    const tuples = this.tuplesOf(after);
    const old = this.tuplesOf(before);
    return old.length === tuples.length && compare(old, tuples) === 0;
  }

  add(key: string, doc: Doc): void {
    for (const entry of this.entriesFor(key, doc)) this.entries.splice(this.lowerBound(entry), 0, entry);
  }

  remove(key: string, doc: Doc): void {
    for (const entry of this.entriesFor(key, doc)) this.entries.splice(this.lowerBound(entry), 1);
  }

  /** Replaces everything at once: one sort instead of one insertion per document. */
  build(docs: ReadonlyMap<string, Doc>): void {
    this.entries = [...docs].flatMap(([key, doc]) => this.entriesFor(key, doc));
    this.entries.sort((a, b) => this.order(a, b));
  }

  /** The keys of the documents that hold exactly this tuple. */
  holders(values: readonly unknown[]): string[] {
    return [...this.scan({ prefix: values, reverse: false })];
  }

  /** A tuple that two documents share, if any. */
  shared(): readonly unknown[] | undefined {
    return this.entries.find((entry, i) => {
      const next = this.entries[i + 1];
      return next && next.key !== entry.key && entry.values.every((value, n) => compare(value, next.values[n]) === 0);
    })?.values;
  }

  /** Keys of documents in index order (or reversed); a multikey index may yield one key several times. */
  *scan(scan: Scan): Generator<string> {
    const first = this.boundary(scan, -1);
    const end = this.boundary(scan, 0);
    if (scan.reverse) for (let i = end - 1; i >= first; i--) yield (this.entries[i] as Entry).key;
    else for (let i = first; i < end; i++) yield (this.entries[i] as Entry).key;
  }

  private entriesFor(key: string, doc: Doc): Entry[] {
    const { tuples, multikey } = entriesOf(doc, this.paths);
    if (multikey) for (const path of this.paths) if (meetsArray(doc, path)) this.multikey.add(path);
    return tuples.map((values) => ({ values, key }));
  }

  private order(a: Entry, b: Entry): number {
    for (let i = 0; i < this.signs.length; i++) {
      const result = compare(a.values[i], b.values[i]);
      if (result !== 0) return result * (this.signs[i] as number);
    }
    return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  }

  private lowerBound(entry: Entry): number {
    return this.search((other) => this.order(other, entry) < 0);
  }

  /** The position of the first entry that lies further right than `side` (−1: start of the stretch, 0: its end). */
  private boundary(scan: Scan, side: -1 | 0): number {
    return this.search((entry) => this.locate(entry, scan) <= side);
  }

  private locate(entry: Entry, { prefix, range }: Scan): number {
    for (let i = 0; i < prefix.length; i++) {
      const result = compare(entry.values[i], prefix[i]);
      if (result !== 0) return result * (this.signs[i] as number);
    }
    if (!range) return 0;
    return place(entry.values[prefix.length], range) * (this.signs[prefix.length] as number);
  }

  private search(isLeft: (entry: Entry) => boolean): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isLeft(this.entries[middle] as Entry)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Every collection has it; point look-ups go to the document map, ranges and sorts use this one. */
export const ID_INDEX: IndexSpec = { name: '_id_', unique: true, keys: [{ field: '_id', direction: 'asc' }] };
