import { remindFrom } from '#domain/ticket';
import type { TicketDocument } from '../../../schema';
import type { Rules } from '../../settings';
import { nextOf } from './filing';

/** From when the owner may remind (again), epoch ms; null: there is nothing to remind of. */
export const remindable = (ticket: TicketDocument, { settings }: Pick<Rules, 'settings'>): number | null =>
  remindFrom({ ...ticket, dueAt: nextOf(ticket)?.dueAt ?? null }, settings);
