import type { CallData } from './call';
import type { Last, Memory } from './last';
import { readStored, writeStored } from './store';
import { useRemote, type Remote } from './use-remote';

export type PriceBook = CallData<'settings.prices'>;

/** Kept with its version until a newer one comes: one quotes where there is no network. */
const onThePhone: Memory = {
  read: <T>(key: string) => readStored(`kept.${key}`) as Last<T> | null,
  write: (key, data) => {
    writeStored(`kept.${key}`, { at: Date.now(), data } satisfies Last<unknown>);
  },
};

/** 价目表 of a community; null: it is not known yet which one. */
export const usePrices = (communityId: string | null): Remote<PriceBook> =>
  useRemote('settings.prices', communityId === null ? null : { communityId }, onThePhone);
