import type { RatingDocument, TicketDocument } from '../../../cloudfunctions/schema';
import { everything, idsOf, page, textIn, type Asked } from './read';
import type { Found } from './procedures';

interface Closed {
  readonly ticket: TicketDocument;
  readonly stars: number | null;
}

/** What was closed in the days asked for, each with its stars: all tickets and all ratings of the community are read. */
async function closedIn(asked: Asked): Promise<readonly Closed[]> {
  const [communityId, from, to] = [textIn(asked, 'communityId'), textIn(asked, 'from'), textIn(asked, 'to')];
  const tickets = await everything(asked, 'tickets', { communityId });
  const ratings = await everything(asked, 'ratings', { communityId });
  const byId = new Map(ratings.map((rating) => [rating._id, rating]));
  return tickets
    .filter(
      ({ closedOn, closing }) => closedOn !== null && closing !== 'duplicate' && from <= closedOn && closedOn <= to,
    )
    .map((ticket) => ({ ticket, stars: starsOf(byId.get(`${ticket._id}:${ticket.closure}`)) }));
}

const starsOf = (rating: RatingDocument | undefined): number | null => rating?.revisions.at(-1)?.stars ?? null;

/** The least stars of somebody who is satisfied. */
const SATISFIED = 4;

function csatOf(closed: readonly Closed[]) {
  const answers = closed.flatMap(({ stars }) => stars ?? []);
  return { closures: closed.length, n: answers.length, hits: answers.filter((stars) => stars >= SATISFIED).length };
}

export const summary = async (asked: Asked): Promise<Found> => {
  const csat = csatOf(await closedIn(asked));
  return { found: csat, sent: csat };
};

/** By part and contractor, as the manager's table asks. */
export const segments = async (asked: Asked): Promise<Found> => {
  const groups = new Map<string, Closed[]>();
  for (const closed of await closedIn(asked)) {
    const key = `${closed.ticket.part} ${closed.ticket.contractorId ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), closed]);
  }
  const rows = [...groups].map(([key, some]) => ({ key, ...csatOf(some) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { found: rows, sent: rows };
};

/** Those nobody answered: what the day's managers open. */
export const tickets = async (asked: Asked): Promise<Found> => {
  const silent = (await closedIn(asked)).filter(({ ticket }) => ticket.closing === 'unanswered');
  const first = page(
    silent.map(({ ticket }) => ticket),
    ({ closedKey }) => closedKey ?? '',
    'desc',
  );
  return { found: idsOf(first), sent: first };
};

export const ratings = async (asked: Asked): Promise<Found> => {
  const all = await everything(asked, 'ratings', { communityId: textIn(asked, 'communityId') });
  const first = page(all, ({ sortKey }) => sortKey, 'desc');
  return { found: first.map(({ ticketId }) => ticketId), sent: first };
};
