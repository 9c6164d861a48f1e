import type { KeptPhoto, TicketDocument } from '../../schema';
import { findSome, getDocument, setFields } from '../database/documents';
import { filed } from '../tickets/life/filing';
import { recount } from '../tickets/life/sums';
import { transact } from '../database/transact';
import { blanked, deletePictures, former, isThem, orphaned, unsigned, type Leaver } from './former';

const photoAfter = (photo: KeptPhoto, leaver: Leaver): KeptPhoto =>
  photo.use === 'rating' ? blanked(photo, leaver) : orphaned(photo, leaver);

/** Whether a ticket names them as somebody who worked on it. */
const workedOn = ({ assignment, firstContact, supervisor, callBacks }: TicketDocument, { _id }: Leaver): boolean =>
  [assignment, firstContact, supervisor].some((one) => one?.personId === _id) ||
  callBacks.some(({ by }) => by.personId === _id);

/** The technician's id, by which work is counted, is taken out afterwards (`repairs`). */
const workWithoutThem = ({ assignment, firstContact, supervisor, callBacks }: TicketDocument, leaver: Leaver) => ({
  assignment: assignment?.personId === leaver._id ? { ...assignment, ...former } : assignment,
  firstContact: firstContact?.personId === leaver._id ? former : firstContact,
  // Of a supervisor there is no other id than the person's own: what they answered for is nobody's from now on.
  supervisor: supervisor?.personId === leaver._id ? null : supervisor,
  callBacks: callBacks.map((call) => ({ ...call, by: unsigned(call.by, leaver) })),
});

/** The ticket as a record of the repair, without the person. Its version stays: nothing happened to the repair. */
function withoutThem(ticket: TicketDocument, leaver: Leaver): TicketDocument {
  const reportedIt = isThem(ticket.reporter, leaver);
  const opensDoor = ticket.visitContact?.phone === leaver.phone;
  return filed({
    ...ticket,
    reporter: reportedIt ? former : ticket.reporter,
    followers: ticket.followers.filter(({ personId }) => personId !== leaver._id),
    // Whom they named for the visit goes with them.
    visitContact: reportedIt || opensDoor ? null : ticket.visitContact,
    photos: ticket.photos.map((photo) => photoAfter(photo, leaver)),
    ...workWithoutThem(ticket, leaver),
  });
}

async function scrubTicket(seen: TicketDocument, leaver: Leaver): Promise<void> {
  await deletePictures(
    seen.photos.filter(({ use }) => use === 'rating'),
    leaver,
  );
  await transact(async (tx) => {
    const ticket = await tx.get('tickets', seen._id);
    if (ticket === null) return { ok: false };
    const after = withoutThem(ticket, leaver);
    await recount(tx, ticket, after);
    await tx.put('tickets', after);
    return { ok: true };
  });
}

/** One batch of tickets that still name them under one field; false where there is none left. */
const ticketsBy = (equal: (leaver: Leaver) => Readonly<Record<string, string>> | null) => async (leaver: Leaver) => {
  const condition = equal(leaver);
  if (condition === null) return false;
  const tickets = await findSome('tickets', condition);
  for (const ticket of tickets) await scrubTicket(ticket, leaver);
  return tickets.length > 0;
};

const withPhone = ({ phone }: Leaver, fields: Readonly<Record<string, string>>) => (phone === '' ? null : fields);

export const reported = ticketsBy(({ _id }) => ({ 'reporter.personId': _id }));
export const followed = ticketsBy(({ _id }) => ({ 'followers.personId': _id }));
export const supervised = ticketsBy(({ _id }) => ({ supervisorId: _id }));
export const openedDoorOf = ticketsBy((leaver) => withPhone(leaver, { 'visitContact.phone': leaver.phone }));
export const calledAbout = ticketsBy((leaver) =>
  withPhone(leaver, { 'reporter.phone': leaver.phone, 'reporter.personId': '' }),
);

const isNamedIn = (ticket: TicketDocument, leaver: Leaver): boolean =>
  workedOn(ticket, leaver) || ticket.photos.some((photo) => photo.by === leaver._id);

/** Where they may be named: in the ticket, and in the one it was merged into, whose first contact they may have become. */
async function namedAround(ticketId: string): Promise<readonly TicketDocument[]> {
  const ticket = await getDocument('tickets', ticketId);
  const into = ticket?.mergedInto ?? null;
  const other = into === null ? null : await getDocument('tickets', into.id);
  return [ticket, other].filter((one) => one !== null);
}

/** What they did on any ticket, with the pictures they brought to it. Whoever worked on one has an event there. */
export async function acted(leaver: Leaver): Promise<boolean> {
  const events = await findSome('ticketEvents', { 'by.personId': leaver._id });
  for (const { _id, ticketId, by } of events) {
    for (const ticket of await namedAround(ticketId)) {
      if (isNamedIn(ticket, leaver)) await scrubTicket(ticket, leaver);
    }
    await setFields('ticketEvents', _id, { by: unsigned(by, leaver) });
  }
  return events.length > 0;
}

/** Their ratings stay as answers of the home, with their words, without their pictures. */
export async function rated(leaver: Leaver): Promise<boolean> {
  const ratings = await findSome('ratings', { 'revisions.by': leaver._id });
  for (const seen of ratings) {
    const ticket = await getDocument('tickets', seen.ticketId);
    if (ticket !== null) await scrubTicket(ticket, leaver);
    await transact(async (tx) => {
      const rating = await tx.get('ratings', seen._id);
      if (rating === null) return { ok: false };
      const revisions = rating.revisions.map((revision) =>
        revision.by === leaver._id ? { ...revision, by: '', photos: [] } : revision,
      );
      await tx.put('ratings', { ...rating, revisions });
      return { ok: true };
    });
  }
  return ratings.length > 0;
}
