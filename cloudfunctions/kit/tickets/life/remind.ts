import { remindFrom } from '#domain/ticket';
import type { CommunityDocument, TicketDocument } from '../../../schema';
import { nextOf } from './filing';

/** From when the owner may remind (again), epoch ms; null: there is nothing to remind of. */
export const remindable = (ticket: TicketDocument, { settings }: CommunityDocument): number | null =>
  remindFrom({ ...ticket, dueAt: nextOf(ticket)?.dueAt ?? null }, settings);
