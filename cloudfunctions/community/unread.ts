import type { Caller } from '../kit/caller';
import { countAfter } from '../kit/documents';
import { timeKey } from '../kit/ids';

/** Sorts after every message of a moment, whatever its id. */
const END = '~';

/** How many messages a person has not read. */
export const unreadCount = ({ id }: Pick<Caller, 'id'>, readUntil: number): Promise<number> =>
  id === ''
    ? Promise.resolve(0)
    : countAfter('messages', { equal: { personId: id }, field: 'sortKey', after: `${timeKey(readUntil)}${END}` });
