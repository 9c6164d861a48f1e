import type { CollectionName, Documents } from '../../../cloudfunctions/schema';
import type { TestCloud } from '../../support/cloud';

/** Everything that is kept, and everything that was sent. */
export interface House {
  readonly all: <N extends CollectionName>(name: N) => readonly Documents[N][];
  readonly sent: readonly { readonly params: Readonly<Record<string, unknown>>; readonly errcode: number }[];
}

/** What holds whatever breaks. */
export interface Rule {
  /** Said as people say it; a failing test begins with it. */
  readonly sentence: string;
  /** What does not keep it; empty: it holds. */
  readonly broken: (house: House) => readonly string[];
}

export const houseOf = (test: TestCloud): House => ({
  all: (name) => test.all(name),
  sent: test.cloud.outbox().filter(({ api }) => api === 'subscribeMessage.send'),
});

/** Keys that occur more than once. */
export function doubled(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return [...seen].filter(([, count]) => count > 1).map(([key]) => key);
}

/** Where two countings of the same things differ. */
export function uneven(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((key) => (a.get(key) ?? 0) !== (b.get(key) ?? 0))
    .map((key) => `${key}: ${a.get(key) ?? 0} ≠ ${b.get(key) ?? 0}`);
}

export function countedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
