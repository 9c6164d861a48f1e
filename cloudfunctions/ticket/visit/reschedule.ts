import { findOffered } from '#domain/booking';
import type { Api, Parsed } from '#domain/contract';
import { getDocument } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { done, refused, type Outcome } from '../../kit/outcome';
import type { Context } from '../../kit/serve';
import type { Change } from '../../kit/tickets/life/changes';
import type { Standing } from '../../kit/tickets/life/move';
import { moveWithWords } from '../../kit/tickets/life/written';
import { assign } from '../../kit/tickets/people/assign';
import { candidatesFor } from '../../kit/tickets/people/candidates';
import { moveWork } from '../../kit/tickets/people/load';
import { book, free } from '../../kit/tickets/visit/slots';
import type { Transaction } from '../../kit/database/transact';
import { isChangeable, visitorFor } from './visit';

type Input = Parsed<Api['ticket.reschedule']>;
type Code = 'SLOT_FULL' | 'SLOT_NOT_OFFERED' | 'CHANGE_TOO_LATE';

/** The new slot taken and the old one freed; the same slot again only changes who opens the door. */
async function exchange(
  tx: Transaction,
  standing: Standing,
  { input, context }: { readonly input: Input; readonly context: Context },
): Promise<Outcome<Change, Code>> {
  const { ticket, community } = standing;
  const { slotId } = input;
  const visitContact = input.visitContact === 'same' ? ticket.visitContact : input.visitContact;
  if (!isChangeable(standing, standing.role, context.now)) return refused('CHANGE_TOO_LATE');
  if (slotId === ticket.appointment?.id) return done({ visitContact });
  const visitor = visitorFor(standing, context);
  const slot = ticket.sensitivity === 'A' ? null : findOffered(community.settings.slots, visitor, slotId);
  if (slot === null) return refused('SLOT_NOT_OFFERED');
  if (!(await book(tx, slot, visitor))) return refused('SLOT_FULL');
  if (ticket.appointment !== null) await free(tx, ticket.appointment.id);
  await moveWork(tx, ticket, slot);
  return done({ appointment: slot, visitContact });
}

/** 改约. Where routing had found nobody, somebody may have time on the other day. */
export const reschedule: Handler<'ticket.reschedule'> = async (input, context) => {
  const seen = await getDocument('tickets', input.ticketId);
  const candidates = seen?.status === 'reported' ? await candidatesFor(seen.communityId, seen.trade) : [];
  const { visitContact } = input;
  return moveWithWords<Code>(
    {
      action: 'reschedule',
      by: ['owner', 'frontDesk'],
      input,
      context,
      bring: (tx, standing) => exchange(tx, standing, { input, context }),
      beside: async (tx, { before, draft, community, rules }) =>
        before.status === 'reported' ? assign(tx, draft, { at: context.now, rules, community, candidates }) : draft,
    },
    visitContact === null || visitContact === 'same' ? [] : [visitContact.name],
  );
};
