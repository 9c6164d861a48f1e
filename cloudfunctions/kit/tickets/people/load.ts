import { withOneMore, type OpenWork } from '#domain/routing';
import { dayOf } from '#domain/time';
import type { TechnicianDocument, TicketDocument } from '../../../schema';
import type { Transaction } from '../../database/transact';
import { requestOf } from './candidates';

const workOf = (ticket: TicketDocument, at: number): OpenWork => {
  const { date, building, homeId } = requestOf(ticket, at);
  const startsAt = ticket.appointment?.startsAt ?? null;
  return { ticketId: ticket._id, date: date ?? dayOf(at), startsAt, homeId, building };
};

const without = (openWork: readonly OpenWork[], ticketId: string): readonly OpenWork[] =>
  openWork.filter((work) => work.ticketId !== ticketId);

/** Counts a ticket to somebody's open work, and to their share of the month's work: they were given it. */
export async function give(
  tx: Transaction,
  technician: TechnicianDocument,
  { ticket, at }: { readonly ticket: TicketDocument; readonly at: number },
): Promise<void> {
  const openWork = [...without(technician.openWork, ticket._id), workOf(ticket, at)];
  await tx.patch('technicians', technician._id, { openWork, share: withOneMore(technician.share, at) });
}

/** Counts a ticket to its technician's open work again: they have to go back. It is no new work. */
export async function takeUpAgain(tx: Transaction, ticket: TicketDocument, at: number): Promise<void> {
  if (ticket.technicianId === null) return;
  const technician = await tx.get('technicians', ticket.technicianId);
  if (technician === null) return;
  const openWork = [...without(technician.openWork, ticket._id), workOf(ticket, at)];
  await tx.patch('technicians', technician._id, { openWork });
}

/** Takes a stored ticket off its technician's open work; finished work has been taken off before. */
export async function release(
  tx: Transaction,
  ticket: Pick<TicketDocument, '_id' | 'technicianId' | 'work'>,
): Promise<void> {
  if (ticket.technicianId === null || ticket.work === 'none') return;
  const technician = await tx.get('technicians', ticket.technicianId);
  if (technician === null) return;
  await tx.patch('technicians', technician._id, { openWork: without(technician.openWork, ticket._id) });
}

/** Counts a technician's work on a ticket to another time: the visit was moved, or the work is to go on later. */
export async function moveWork(
  tx: Transaction,
  { _id: ticketId, technicianId }: Pick<TicketDocument, '_id' | 'technicianId'>,
  to: Pick<OpenWork, 'date' | 'startsAt'>,
): Promise<void> {
  if (technicianId === null) return;
  const technician = await tx.get('technicians', technicianId);
  if (technician === null) return;
  const { date, startsAt } = to;
  const openWork = technician.openWork.map((work) => (work.ticketId === ticketId ? { ...work, date, startsAt } : work));
  await tx.patch('technicians', technician._id, { openWork });
}
