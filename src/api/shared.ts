import { useSyncExternalStore } from 'react';

/** One value that several pages look at. */
export interface Shared<T> {
  readonly current: () => T;
  readonly set: (next: T) => void;
  readonly use: () => T;
}

/** `first` is asked when the value is looked at for the first time: storage cannot be read while the app is loaded. */
export const shared = <T extends object>(first: () => T): Shared<T> => {
  let value: T | null = null;
  const listeners = new Set<() => void>();
  const current = (): T => (value ??= first());
  const set = (next: T): void => {
    value = next;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return { current, set, use: () => useSyncExternalStore(subscribe, current) };
};
