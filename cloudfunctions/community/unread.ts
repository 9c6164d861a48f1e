import type { Caller } from '../kit/caller';
import { countUpTo } from '../kit/database/documents';
import { timeKey } from '../kit/ids';

/** Sorts after every message of a moment, whatever its id. */
const END = '~';
/** A badge says 99+; counting further would only cost. */
const MOST = 100;

/** How many messages a person has not read, up to 100. */
export const unreadCount = ({ id }: Pick<Caller, 'id'>, readUntil: number): Promise<number> =>
  id === ''
    ? Promise.resolve(0)
    : countUpTo('messages', {
        equal: { personId: id },
        field: 'sortKey',
        after: `${timeKey(readUntil)}${END}`,
        most: MOST,
      });
