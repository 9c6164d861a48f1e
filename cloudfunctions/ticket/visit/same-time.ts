import { offeredSlots, type Slot } from '#domain/booking';
import { visitAhead } from '#domain/ticket';
import type { CommunityDocument, TicketDocument } from '../../schema';
import type { Transaction } from '../../kit/database/transact';
import type { Context } from '../../kit/serve';
import { book, free } from '../../kit/tickets/visit/slots';
import { visitorOf } from '../report/defect';

interface Other {
  readonly ticket: TicketDocument;
  readonly community: CommunityDocument;
  readonly after: Pick<TicketDocument, 'trade' | 'part' | 'sensitivity'>;
}

/**
 * The booked time with the other trade, where it has room then; null where it has not or the matter cannot wait: the old
 * place is given back and the owner is told to book again. The same trade keeps its place.
 */
export async function sameTime(tx: Transaction, { ticket, community, after }: Other, context: Context) {
  const appointment = visitAhead(ticket, context.now);
  if (appointment === null) return null;
  if (after.sensitivity !== 'A' && after.trade === ticket.trade) return appointment;
  await free(tx, appointment.id);
  if (after.sensitivity === 'A') return null;
  const visitor = visitorOf({ community }, after, context);
  const isSame = ({ startsAt, endsAt }: Slot): boolean =>
    startsAt === appointment.startsAt && endsAt === appointment.endsAt;
  const slot = offeredSlots(community.settings.slots, visitor).find(isSame);
  return slot !== undefined && (await book(tx, slot, visitor)) ? slot : null;
}
