/** The same numbers, those that are 0 left out: what is kept by the thousand is kept small. */
export type Sparse<T> = { readonly [K in keyof T]?: T[K] extends number ? number : Sparse<T[K]> };

/** Numbers under names, as deep as it goes. */
interface Branch {
  [name: string]: number | Branch;
}

// Every shape of sums is a tree of numbers; its own type says which ones.
const treeOf = (sums: object): Branch => sums as Branch;

function pour(from: Branch, into: Branch, times: 1 | -1): Branch {
  for (const [name, value] of Object.entries(from)) {
    const there = into[name];
    if (typeof value === 'number') into[name] = (typeof there === 'number' ? there : 0) + times * value;
    else into[name] = pour(value, typeof there === 'object' ? there : {}, times);
  }
  return into;
}

function pruned(tree: Branch): Branch {
  const kept: Branch = {};
  for (const [name, value] of Object.entries(tree)) {
    const left = typeof value === 'number' ? value : pruned(value);
    if (typeof left === 'number' ? left !== 0 : Object.keys(left).length > 0) kept[name] = left;
  }
  return kept;
}

/** A name for every number of `empty`, with all of the list added up. */
export function total<T extends object>(empty: T, list: readonly Sparse<T>[]): T {
  const sum = pour(treeOf(empty), {}, 1);
  for (const one of list) pour(treeOf(one), sum, 1);
  return sum as T;
}

export const difference = <T extends object>(a: T, b: Sparse<T>): T => pour(treeOf(b), pour(treeOf(a), {}, 1), -1) as T;

export const sparse = <T extends object>(sums: T): Sparse<T> => pruned(treeOf(sums)) as Sparse<T>;

/** 0 in every number. */
export const isNothing = (sums: object): boolean => Object.keys(pruned(treeOf(sums))).length === 0;
