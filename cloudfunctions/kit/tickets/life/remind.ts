import type { CommunitySettings } from '#domain/settings';
import type { Status } from '#domain/ticket';
import { HOUR } from '#domain/time';
import type { TicketDocument } from '../../../schema';

/** While the others have something to do. Quoted and finished wait for the owner. */
const remindable: readonly Status[] = ['reported', 'dispatched', 'accepted', 'working', 'suspended'];

/** From when the owner may remind (again), epoch ms; null: there is nothing to remind of. */
export const remindFrom = (
  { status, reportedAt, remindedAt }: Pick<TicketDocument, 'status' | 'reportedAt' | 'remindedAt'>,
  { remindHours }: Pick<CommunitySettings, 'remindHours'>,
): number | null => (remindable.includes(status) ? (remindedAt ?? reportedAt) + remindHours * HOUR : null);
