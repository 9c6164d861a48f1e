import { formerUser } from '#domain/copy';
import type { TicketDocument } from '../../schema';
import { findSome, removeEqual, setFields } from '../database/documents';
import { transact } from '../database/transact';
import { technicianIdOf } from '../ids';
import { filed } from '../tickets/life/filing';
import { recount } from '../tickets/life/sums';
import { former } from './former';

/**
 * Whose work it was, once somebody is gone: all of them together, because an id of their own would still tell what one
 * person did. Firms keep their numbers; the sums of a day stay what they were, in another cell.
 */
const FORMER_TECHNICIAN = 'former';

/** The work of one technician in one community. */
interface Place {
  readonly personId: string;
  readonly communityId: string;
}
type Rewrite = (ticket: TicketDocument, technicianId: string) => TicketDocument;

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);

/** Their work order, wherever it is named. */
const unnamed: Rewrite = (ticket, id) =>
  filed({
    ...ticket,
    assignment:
      ticket.assignment?.technicianId === id
        ? { ...ticket.assignment, ...former, technicianId: FORMER_TECHNICIAN }
        : ticket.assignment,
    passedOver: without(ticket.passedOver, id),
    knownBy: without(ticket.knownBy, id),
  });

const ticketsWith = (field: 'technicianId' | 'passedOver' | 'knownBy') => async (technicianId: string) => {
  const tickets = await findSome('tickets', { [field]: technicianId });
  for (const { _id } of tickets) {
    await transact(async (tx) => {
      const ticket = await tx.get('tickets', _id);
      if (ticket === null) return { ok: false };
      const after = unnamed(ticket, technicianId);
      await recount(tx, ticket, after);
      await tx.put('tickets', after);
      return { ok: true };
    });
  }
  return tickets.length > 0;
};

/** Ratings name who did the work, beside the ticket's own words. */
async function ratingsOf(technicianId: string): Promise<boolean> {
  const ratings = await findSome('ratings', { technicianId });
  const gone = { technicianId: FORMER_TECHNICIAN, technician: formerUser };
  for (const { _id } of ratings) await setFields('ratings', _id, gone);
  return ratings.length > 0;
}

/** Counted for their own eyes only. */
async function monthsOf(technicianId: string): Promise<boolean> {
  await removeEqual('technicianMonths', { technicianId });
  return false;
}

const steps = [ticketsWith('technicianId'), ticketsWith('passedOver'), ticketsWith('knownBy'), ratingsOf, monthsOf];

/**
 * One batch of what is counted to a technician under an id that is made of the person's own.
 * @returns whether there may be more of it
 */
export async function repaired({ personId, communityId }: Place): Promise<boolean> {
  const technicianId = technicianIdOf(personId, communityId);
  for (const step of steps) if (await step(technicianId)) return true;
  return false;
}
