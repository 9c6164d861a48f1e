import { dropStored, readStored, writeStored } from './store';

/** What a screen showed last, for the moments without network. */
export interface Last<T> {
  readonly at: number;
  readonly data: T;
}

const KEPT = 40;
const INDEX = 'last.index';

export const readLast = <T>(key: string): Last<T> | null => readStored(`last.${key}`) as Last<T> | null;

/** Keeps the newest 40 answers; older ones make room. */
export const writeLast = (key: string, data: unknown): void => {
  const keys = [key, ...((readStored(INDEX) ?? []) as string[]).filter((other) => other !== key)];
  for (const old of keys.slice(KEPT)) dropStored(`last.${old}`);
  writeStored(INDEX, keys.slice(0, KEPT));
  writeStored(`last.${key}`, { at: Date.now(), data } satisfies Last<unknown>);
};

export interface Memory {
  read<T>(key: string): Last<T> | null;
  write(key: string, data: unknown): void;
}

export const lastAnswers: Memory = { read: readLast, write: writeLast };
export const noMemory: Memory = { read: () => null, write: () => undefined };
