import { compare } from './compare';
import { isFields } from './values';

/** Several arrays on the way of one compound index; MongoDB refuses such a document ("cannot index parallel arrays"). */
export class ParallelArrays extends Error {}

type Elements = Map<string, unknown>;

/** One step down a path: named fields of objects, positions of arrays. */
const step = (value: unknown, name: string): unknown => {
  if (isFields(value)) return value[name];
  if (Array.isArray(value) && /^\d+$/.test(name)) return value[Number(name)];
  return undefined;
};

interface Walk {
  readonly value: unknown;
  /** The path of the first array met, when there is one that no element was chosen for yet. */
  readonly array?: string;
}

const walk = (doc: unknown, path: string, chosen: Elements): Walk => {
  let value = doc;
  let prefix = '';
  for (const name of path.split('.')) {
    if (Array.isArray(value)) return { value: undefined }; // an array inside an array is not spread a second time
    value = step(value, name);
    prefix = prefix === '' ? name : `${prefix}.${name}`;
    if (chosen.has(prefix)) value = chosen.get(prefix);
    else if (Array.isArray(value)) return { value, array: prefix };
  }
  return { value };
};

const expand = (doc: unknown, paths: readonly string[], chosen: Elements): unknown[][] => {
  const walks = paths.map((path) => walk(doc, path, chosen));
  const arrays = new Set(walks.flatMap(({ array }) => array ?? []));
  const [array, other] = [...arrays];
  if (array === undefined) return [walks.map(({ value }) => value ?? null)];
  if (other !== undefined) throw new ParallelArrays(`cannot index parallel arrays [${other}] [${array}]`);
  const elements = walks.find((found) => found.array === array)?.value as unknown[];
  if (elements.length === 0) return expand(doc, paths, new Map(chosen).set(array, null));
  return elements.flatMap((element) => expand(doc, paths, new Map(chosen).set(array, element)));
};

const sameTuple = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((value, i) => compare(value, b[i]) === 0);

export interface Entries {
  /** One tuple of values per index entry; missing fields are null; equal tuples are kept once. */
  readonly tuples: readonly (readonly unknown[])[];
  /** Whether an array was on the way, so that the document may have several entries. */
  readonly multikey: boolean;
}

/** The entries of one document in an index over `paths`: one, or one per element of the array on the way. */
export const entriesOf = (doc: unknown, paths: readonly string[]): Entries => {
  const multikey = paths.some((path) => walk(doc, path, new Map()).array !== undefined);
  const all = expand(doc, paths, new Map());
  if (all.length < 2) return { tuples: all, multikey };
  return { tuples: all.filter((tuple, i) => all.findIndex((other) => sameTuple(other, tuple)) === i), multikey };
};

/** True when an array lies on the way of this path in this document. */
export const meetsArray = (doc: unknown, path: string): boolean => walk(doc, path, new Map()).array !== undefined;

/** Every value a path reaches, arrays spread; used to sort by a field that may hold arrays. */
export const valuesAt = (doc: unknown, path: string): readonly unknown[] =>
  entriesOf(doc, [path]).tuples.map(([value]) => value);
