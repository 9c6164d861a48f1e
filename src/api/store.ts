import Taro from '@tarojs/taro';

const PREFIX = 'anju.';

/** The stored value, or null when there is none or storage cannot be read. The caller knows its shape. */
export const readStored = (key: string): unknown => {
  try {
    const value: unknown = Taro.getStorageSync(PREFIX + key);
    return value === '' || value === undefined ? null : value;
  } catch {
    return null;
  }
};

/** False when the phone's storage is full (10 MB): what is on the screen stays, it is only not kept. */
export const writeStored = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(PREFIX + key, value);
    return true;
  } catch {
    return false;
  }
};

export const dropStored = (key: string): void => {
  try {
    Taro.removeStorageSync(PREFIX + key);
  } catch {
    // Nothing to do: a key that cannot be removed is overwritten next time.
  }
};

/** Somebody signed out or deleted their account, and nobody came back since. */
const FAREWELL = 'farewell';
export const readFarewell = (): unknown => readStored(FAREWELL);
export const writeFarewell = (how: string): boolean => writeStored(FAREWELL, how);
export const hasLeft = (): boolean => readFarewell() !== null;

/** Everything kept on this phone, but for the keys to be kept. */
export const clearStored = (kept: readonly string[]): void => {
  const ours = Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(PREFIX));
  for (const key of ours) {
    const name = key.slice(PREFIX.length);
    if (!kept.includes(name)) dropStored(name);
  }
};
