import { cellsOf, contributionOf, emptySums, mergeCells, sameCells, sameSums } from '#domain/satisfaction';
import type { DaySumsDocument, RatingDocument, TicketDocument } from '../../cloudfunctions/schema';

/** What is compared: everything there is. */
export interface Stored {
  readonly tickets: readonly TicketDocument[];
  readonly ratings: readonly RatingDocument[];
  readonly daySums: readonly DaySumsDocument[];
}

/** One community: how many days have closings or sums, and on which the two differ. */
export interface Compared {
  readonly communityId: string;
  readonly days: number;
  readonly different: readonly string[];
}

const idOf = (communityId: string, day: string): string => `${communityId}:${day}`;

/** Closed tickets by community and day. */
function byDay(tickets: readonly TicketDocument[]): ReadonlyMap<string, readonly TicketDocument[]> {
  const days = new Map<string, TicketDocument[]>();
  for (const ticket of tickets) {
    if (ticket.closedOn === null) continue;
    const id = idOf(ticket.communityId, ticket.closedOn);
    days.set(id, [...(days.get(id) ?? []), ticket]);
  }
  return days;
}

/** Every day that has closings or sums, added up afresh and compared; by community. */
export function differences({ tickets, ratings, daySums }: Stored): readonly Compared[] {
  const closed = byDay(tickets);
  const kept = new Map(daySums.map((day) => [day._id, day]));
  const answers = new Map(ratings.map(({ _id, revisions }) => [_id, revisions.at(-1) ?? null]));
  const isEqual = (id: string): boolean => {
    const contributions = (closed.get(id) ?? []).map((ticket) =>
      contributionOf(ticket, answers.get(`${ticket._id}:${ticket.closure}`) ?? null),
    );
    const cells = cellsOf(contributions.filter((one) => one !== null));
    const stored = kept.get(id);
    return sameCells(cells, stored?.cells ?? []) && sameSums(mergeCells(cells), stored?.sums ?? emptySums);
  };
  const ids = [...new Set([...closed.keys(), ...kept.keys()])].sort();
  const communities = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf(':'))))];
  return communities.map((communityId) => {
    const own = ids.filter((id) => id.slice(0, id.lastIndexOf(':')) === communityId);
    const different = own.filter((id) => !isEqual(id)).map((id) => id.slice(communityId.length + 1));
    return { communityId, days: own.length, different };
  });
}
