import { useCallback, useEffect, useState } from 'react';
import { dropStored, readStored, writeStored } from './store';

interface Stored<T> {
  readonly at: number;
  readonly value: T;
}

export interface Kept<T> {
  readonly value: T;
  readonly change: (next: Partial<T>) => void;
  /** When what is restored was written; null: nothing was. */
  readonly restoredAt: number | null;
  /** It arrived, or is thrown away: starts over. */
  readonly done: () => void;
  /** As `done` for a page that is about to go: nobody needs to see it empty first. */
  readonly drop: () => void;
}

const keyOf = (name: string): string => `form.${name}`;

/** Gives a form something to begin with, where nothing was written in it yet. */
export const handOver = (name: string, value: object): void => {
  if (readStored(keyOf(name)) === null) writeStored(keyOf(name), { at: 0, value } satisfies Stored<object>);
};

/** The answers of one form, kept on the phone under its name at every change until they are sent. */
export const useKept = <T extends object>(name: string, first: T): Kept<T> => {
  const key = keyOf(name);
  const [restored] = useState(() => readStored(key) as Stored<T> | null);
  const [begun] = useState(first);
  const [value, setValue] = useState<T>(restored === null ? begun : { ...begun, ...restored.value });
  const shape = JSON.stringify(value);

  useEffect(() => {
    if (shape === JSON.stringify(begun)) dropStored(key);
    else writeStored(key, { at: Date.now(), value: JSON.parse(shape) as T } satisfies Stored<T>);
  }, [key, shape, begun]);

  const change = useCallback((next: Partial<T>) => {
    setValue((now) => ({ ...now, ...next }));
  }, []);
  const done = useCallback(() => {
    setValue(begun);
    dropStored(key);
  }, [begun, key]);
  const drop = useCallback(() => {
    dropStored(key);
  }, [key]);
  return { value, change, restoredAt: restored === null || restored.at === 0 ? null : restored.at, done, drop };
};

/** Puts answers back into a form that is opened later: what was sent and refused is there to be changed. */
export const putBack = (name: string, value: object): boolean =>
  writeStored(`form.${name}`, { at: Date.now(), value } satisfies Stored<object>);
