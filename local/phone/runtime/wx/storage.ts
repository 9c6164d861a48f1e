import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

const KEY_LIMIT = 1024 * 1024;
const TOTAL_LIMIT = 10 * 1024 * 1024;

interface Item {
  readonly key: string;
  readonly data?: unknown;
}

/** Local storage of one person on this phone. Values keep their type through JSON, dates included as WeChat does. */
class PersonStorage {
  constructor(private readonly prefix: string) {}

  keys(): string[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => key.slice(this.prefix.length));
  }

  bytes(): number {
    return this.keys().reduce(
      (sum, key) => sum + key.length + (localStorage.getItem(this.prefix + key)?.length ?? 0),
      0,
    );
  }

  get(key: string): unknown {
    const text = localStorage.getItem(this.prefix + key);
    return text === null ? undefined : (JSON.parse(text) as { value: unknown }).value;
  }

  set(key: string, value: unknown): void {
    if (key === '') throw new ApiError('the key is empty');
    const text = JSON.stringify({ value });
    if (text.length > KEY_LIMIT) throw new ApiError('entry size limit reached: 1 MB for one key');
    const before = localStorage.getItem(this.prefix + key)?.length ?? 0;
    if (this.bytes() - before + text.length > TOTAL_LIMIT) throw new ApiError('exceed storage max size 10Mb');
    localStorage.setItem(this.prefix + key, text);
  }

  remove(key: string): void {
    localStorage.removeItem(this.prefix + key);
  }

  clear(): void {
    for (const key of this.keys()) this.remove(key);
  }

  info(): { keys: string[]; currentSize: number; limitSize: number } {
    return { keys: this.keys(), currentSize: Math.ceil(this.bytes() / 1024), limitSize: TOTAL_LIMIT / 1024 };
  }
}

const orFail = (name: string, run: () => void): void => {
  try {
    run();
  } catch (error) {
    throw new Error(`${name}:fail ${error instanceof Error ? error.message : String(error)}`);
  }
};

export const storageApis = ({ phone }: WxContext): ApiGroup => {
  const storage = new PersonStorage(`wx:${phone.settings.openId}:`);
  return {
    setStorageSync: (key: string, data: unknown) => {
      orFail('setStorageSync', () => {
        storage.set(key, data);
      });
    },
    getStorageSync: (key: string) => storage.get(key) ?? '',
    removeStorageSync: (key: string) => {
      storage.remove(key);
    },
    clearStorageSync: () => {
      storage.clear();
    },
    getStorageInfoSync: () => storage.info(),
    setStorage: asyncApi<Item>('setStorage', ({ key, data }) => {
      storage.set(key, data);
    }),
    getStorage: asyncApi<Item>('getStorage', ({ key }) => {
      const data = storage.get(key);
      if (data === undefined) throw new ApiError('data not found');
      return { data };
    }),
    removeStorage: asyncApi<Item>('removeStorage', ({ key }) => {
      storage.remove(key);
    }),
    clearStorage: asyncApi('clearStorage', () => {
      storage.clear();
    }),
    getStorageInfo: asyncApi('getStorageInfo', () => storage.info()),
  };
};
