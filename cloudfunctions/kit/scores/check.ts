import {
  cellsOf,
  contributionOf,
  emptyComplaintSums,
  emptySums,
  mergeCells,
  sameCells,
  sameComplaintSums,
  sameSums,
} from '#domain/satisfaction';
import type { Documents, SumCheckDocument } from '../../schema';
import { complaintSumsId, freshComplaintSums } from '../complaints/sums';
import { findPage, getDocument, putDocument } from '../database/documents';
import { timeKey } from '../ids';
import { currentOf, ratingId } from '../ratings';
import { sumsId } from '../tickets/life/sums';

/** Documents per query; a day rarely needs a second one. */
const BATCH = 500;

/** One day of one community. */
export interface DayOf {
  readonly communityId: string;
  readonly day: string;
}

interface Walk<N extends 'tickets' | 'ratings'> {
  readonly name: N;
  readonly field: string;
  readonly keyOf: (document: Documents[N]) => string;
}

/** Every document of a day, batch after batch. */
async function all<N extends 'tickets' | 'ratings'>(
  { communityId, day }: DayOf,
  { name, field, keyOf }: Walk<N>,
): Promise<Documents[N][]> {
  const found: Documents[N][] = [];
  let after: string | null = null;
  for (;;) {
    const batch: readonly Documents[N][] = await findPage(name, {
      equal: { communityId, closedOn: day },
      sort: { field, direction: 'asc' },
      after,
      limit: BATCH,
    });
    found.push(...batch);
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return found;
    after = keyOf(last);
  }
}

/** A day's tickets, each with the answer that counts, added up afresh. */
async function freshDay(of: DayOf) {
  const [tickets, ratings] = await Promise.all([
    all(of, { name: 'tickets', field: 'reportedKey', keyOf: ({ reportedKey }) => reportedKey }),
    all(of, { name: 'ratings', field: 'sortKey', keyOf: ({ sortKey }) => sortKey }),
  ]);
  const answers = new Map(ratings.map((rating) => [rating._id, currentOf(rating)]));
  const contributions = tickets
    .map((ticket) => contributionOf(ticket, answers.get(ratingId(ticket._id, ticket.closure)) ?? null))
    .filter((one) => one !== null);
  return { cells: cellsOf(contributions), ratings: ratings.length, closures: contributions.length };
}

export interface Compared {
  readonly equal: boolean;
  readonly ratings: number;
  readonly closures: number;
}

async function compare(of: DayOf): Promise<Compared> {
  const { communityId, day } = of;
  const [kept, complaints, fresh, received] = await Promise.all([
    getDocument('daySums', sumsId(communityId, day)),
    getDocument('complaintSums', complaintSumsId(communityId, day)),
    freshDay(of),
    freshComplaintSums(communityId, day),
  ]);
  const equal =
    sameCells(fresh.cells, kept?.cells ?? []) &&
    sameSums(mergeCells(fresh.cells), kept?.sums ?? emptySums) &&
    sameComplaintSums(received, complaints?.sums ?? emptyComplaintSums);
  return { equal, ratings: fresh.ratings, closures: fresh.closures };
}

const checkOf = ({ communityId, day }: DayOf, equal: boolean, now: number): SumCheckDocument => {
  const _id = sumsId(communityId, day);
  return { _id, communityId, day, equal, checkedAt: now, sortKey: `${timeKey(now)}-${_id}` };
};

/**
 * 核对: a day computed afresh from its tickets, ratings and complaints, compared with the sums that were kept, and written
 * down. Queries cannot be part of a transaction, so a ticket closing in between looks like a difference; a real one is still
 * there on a second look.
 */
export async function checkDay(of: DayOf, now: number): Promise<Compared> {
  const first = await compare(of);
  const compared = first.equal ? first : await compare(of);
  await putDocument('sumChecks', checkOf(of, compared.equal, now));
  return compared;
}
