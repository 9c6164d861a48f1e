import type { CommunitySettings } from '#domain/settings';
import { HOUR } from '#domain/time';
import type { Status } from './status';

/** While the others have something to do. Quoted and finished wait for the owner. */
const remindable: readonly Status[] = ['reported', 'dispatched', 'accepted', 'working', 'suspended'];

/** Times epoch ms; `dueAt` is the running deadline that comes first, null where none runs. */
export interface Remindable {
  readonly status: Status;
  readonly reportedAt: number;
  readonly remindedAt: number | null;
  readonly dueAt: number | null;
}

/** Whether there is anybody to remind (催单). */
export const isRemindable = ({ status }: Pick<Remindable, 'status'>): boolean => remindable.includes(status);

/**
 * From when the owner may remind (again), epoch ms; null: there is nothing to remind of. Once per period, and the
 * first time as soon as a promise has been missed.
 */
export function remindFrom(ticket: Remindable, { remindHours }: Pick<CommunitySettings, 'remindHours'>): number | null {
  if (!isRemindable(ticket)) return null;
  const period = remindHours * HOUR;
  if (ticket.remindedAt !== null) return ticket.remindedAt + period;
  return Math.min(ticket.reportedAt + period, ticket.dueAt ?? Infinity);
}
