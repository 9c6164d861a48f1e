import { useCallback, useEffect, useState } from 'react';
import { dropStored, readStored, writeStored } from './store';

export interface Kept<T> {
  readonly value: T;
  readonly set: (value: T) => void;
  /** It was typed before this page was opened. */
  readonly restored: boolean;
  /** Something is typed that was not saved. */
  readonly touched: boolean;
  /** It was saved, or is given up: the next time begins with what is true then. */
  readonly done: () => void;
}

/**
 * What a person types into one form, kept under its name at every change until it is saved: leaving the page, the app
 * or the network costs nothing. `first` is what the form begins with and is looked at once.
 */
export const useKept = <T>(name: string, first: T): Kept<T> => {
  const key = `form.${name}`;
  const [begin] = useState(() => ({ first, kept: readStored(key) as { readonly value: T } | null }));
  const [value, setValue] = useState<T>(begin.kept === null ? first : begin.kept.value);
  const touched = JSON.stringify(value) !== JSON.stringify(begin.first);

  useEffect(() => {
    if (touched) writeStored(key, { value });
    else dropStored(key);
  }, [key, touched, value]);

  const done = useCallback(() => {
    setValue(begin.first);
    dropStored(key);
  }, [begin, key]);
  return { value, set: setValue, restored: begin.kept !== null, touched, done };
};
