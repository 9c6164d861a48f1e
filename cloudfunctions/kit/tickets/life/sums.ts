import {
  addSums,
  contributionOf,
  emptySums,
  subtractSums,
  withContribution,
  type Contribution,
  type RatingFacts,
} from '#domain/satisfaction';
import type { DaySumsDocument, TicketDocument } from '../../../schema';
import type { Transaction } from '../../database/transact';
import { currentOf, ratingId } from '../../ratings';
import { countMonth } from './months';

export const sumsId = (communityId: string, day: string): string => `${communityId}:${day}`;

/** What a ticket and the answer of its closure give to the sums of its day: nothing while it is not closed. */
interface Counted {
  readonly ticket: TicketDocument;
  readonly rating: RatingFacts | null;
}

const givenBy = ({ ticket, rating }: Counted): Contribution | null => contributionOf(ticket, rating);

/** The day with what was given to it taken out, and what is given now put in. */
function changed(stored: DaySumsDocument, out: Contribution | null, put: Contribution | null): DaySumsDocument {
  const left = out === null ? stored.sums : subtractSums(stored.sums, out.sums);
  const sums = put === null ? left : addSums(left, put.sums);
  return { ...stored, sums, cells: withContribution(stored.cells, out, put) };
}

const same = (a: Contribution | null, b: Contribution | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The sums of the closing day after a ticket or its rating changed, inside the transaction that gives the reason for it. So
 * they are at every moment what a recompute over tickets and ratings gives.
 */
export async function recountRated(tx: Transaction, before: Counted | null, after: Counted): Promise<void> {
  const out = before === null ? null : givenBy(before);
  const put = givenBy(after);
  if (same(out, put)) return;
  const { communityId } = after.ticket;
  // Whatever is closed stays closed on the day it was.
  const { day } = put ?? out ?? { day: '' };
  const _id = sumsId(communityId, day);
  const stored = await tx.get('daySums', _id);
  const empty = { _id, communityId, day, sums: emptySums, cells: [] };
  if (stored === null) await tx.insert('daySums', changed(empty, out, put));
  else await tx.put('daySums', changed(stored, out, put));
}

async function ratingOf(tx: Transaction, { _id, closure, stars }: TicketDocument): Promise<RatingFacts | null> {
  const rating = stars === null ? null : await tx.get('ratings', ratingId(_id, closure));
  return rating === null ? null : currentOf(rating);
}

/** As `recountRated`, where the ticket has changed and its rating has not. */
export async function recount(tx: Transaction, before: TicketDocument, after: TicketDocument): Promise<void> {
  if (same(givenBy({ ticket: before, rating: null }), givenBy({ ticket: after, rating: null }))) return;
  const rating = await ratingOf(tx, after);
  await recountRated(tx, { ticket: before, rating }, { ticket: after, rating });
}

/** The month a closure counts in, of its day. */
export const monthOfDay = (day: string): string => day.slice(0, 'YYYY-MM'.length);

/** Counts a closure into the sums of the day it happened on, and into the month of whoever did the work. */
export async function countClosure(tx: Transaction, ticket: TicketDocument): Promise<void> {
  const { closing, closedOn, reopened, technicianId } = ticket;
  if (closing === null || closing === 'duplicate' || closedOn === null) {
    throw new Error(`ticket ${ticket._id} is not closed`);
  }
  await recountRated(tx, null, { ticket, rating: null });
  const firstTimeFixed = closing === 'fixed' && reopened === 0 ? 1 : 0;
  await countMonth(tx, { technicianId, month: monthOfDay(closedOn) }, { closed: 1, firstTimeFixed });
}
