import { dropStored, hasLeft, readStored, writeStored } from './store';

/** What a screen showed last, for the moments before the cloud answers and for those without network. */
export interface Last<T> {
  readonly at: number;
  readonly data: T;
}

const KEPT = 40;
/** Characters of one answer. A page of a list has about 15,000; what is longer is not worth the room. */
const LARGEST = 60_000;
const INDEX = 'last.index';
const WHOSE = 'last.whose';

const index = (): readonly string[] => (readStored(INDEX) ?? []) as readonly string[];

export const readLast = <T>(key: string): Last<T> | null => readStored(`last.${key}`) as Last<T> | null;

/**
 * Keeps the newest 40 answers; older ones make room, and so do those that grew too long. An answer that was still on its
 * way when somebody signed out or deleted their account is not kept any more.
 */
export const writeLast = (key: string, data: unknown): void => {
  if (hasLeft()) return;
  const others = index().filter((other) => other !== key);
  const keys = JSON.stringify(data).length > LARGEST ? others : [key, ...others];
  for (const old of keys.slice(KEPT)) dropStored(`last.${old}`);
  writeStored(INDEX, keys.slice(0, KEPT));
  if (keys === others) dropStored(`last.${key}`);
  else writeStored(`last.${key}`, { at: Date.now(), data } satisfies Last<unknown>);
};

/**
 * What is kept belongs to this account: what was kept for another is dropped. WeChat already gives every account of a
 * phone a storage of its own; this does not rely on it.
 */
export const keepFor = (account: string): void => {
  const before = readStored(WHOSE);
  if (before === account) return;
  if (before !== null) {
    for (const key of index()) dropStored(`last.${key}`);
    dropStored(INDEX);
  }
  writeStored(WHOSE, account);
};

export interface Memory {
  read<T>(key: string): Last<T> | null;
  write(key: string, data: unknown): void;
}

export const lastAnswers: Memory = { read: readLast, write: writeLast };
export const noMemory: Memory = { read: () => null, write: () => undefined };
