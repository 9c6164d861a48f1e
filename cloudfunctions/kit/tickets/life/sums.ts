import { addClosure, emptySums, type ClosureFacts, type DaySums } from '#domain/satisfaction';
import type { TicketDocument } from '../../../schema';
import type { Transaction } from '../../database/transact';
import { countMonth } from './months';

export const sumsId = (communityId: string, day: string): string => `${communityId}:${day}`;

/** Changes the sums of one day inside the transaction that gives the reason for it. */
export async function changeSums(
  tx: Transaction,
  { communityId, day }: { readonly communityId: string; readonly day: string },
  change: (sums: DaySums) => DaySums,
): Promise<void> {
  const _id = sumsId(communityId, day);
  const stored = await tx.get('daySums', _id);
  if (stored === null) await tx.insert('daySums', { _id, communityId, day, sums: change(emptySums) });
  else await tx.put('daySums', { ...stored, sums: change(stored.sums) });
}

/** What of a closed ticket is counted; null while it is not closed, and for a duplicate: the other ticket counts. */
export const closureFacts = (ticket: TicketDocument): ClosureFacts | null => {
  const { closing, reportedAt, acceptedAt, firstFinishedAt, finishedAt, reopened } = ticket;
  if (closing === null || closing === 'duplicate') return null;
  return { closing, reportedAt, acceptedAt, firstFinishedAt, finishedAt, reopened };
};

/** The month a closure counts in, of its day. */
export const monthOfDay = (day: string): string => day.slice(0, 'YYYY-MM'.length);

/** Counts a closure into the sums of the day it happened on, and into the month of whoever did the work. */
export async function countClosure(tx: Transaction, ticket: TicketDocument): Promise<void> {
  const facts = closureFacts(ticket);
  if (facts === null || ticket.closedOn === null) throw new Error(`ticket ${ticket._id} is not closed`);
  await changeSums(tx, { communityId: ticket.communityId, day: ticket.closedOn }, (sums) => addClosure(sums, facts));
  const firstTimeFixed = facts.closing === 'fixed' && facts.reopened === 0 ? 1 : 0;
  const { technicianId } = ticket;
  await countMonth(tx, { technicianId, month: monthOfDay(ticket.closedOn) }, { closed: 1, firstTimeFixed });
}
