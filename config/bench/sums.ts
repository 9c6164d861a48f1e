import { cellsOf, contributionOf, mergeCells, type RatingFacts } from '../../domain/satisfaction';
import type { DaySumsDocument, TicketDocument } from '../../cloudfunctions/schema';

/** A closed ticket and what its owner answered; null: nothing. */
export interface Closing {
  readonly ticket: TicketDocument;
  readonly answer: RatingFacts | null;
}

/** The day sums of closed tickets, added up as the functions would have done one by one. */
export function daySumsOf(closings: readonly Closing[]): readonly DaySumsDocument[] {
  const byDay = new Map<string, Closing[]>();
  for (const closing of closings) {
    const { communityId, closedOn } = closing.ticket;
    const _id = `${communityId}:${closedOn ?? ''}`;
    const there = byDay.get(_id);
    if (there === undefined) byDay.set(_id, [closing]);
    else there.push(closing);
  }
  return [...byDay].map(([_id, some]) => {
    const given = some.map(({ ticket, answer }) => contributionOf(ticket, answer)).filter((one) => one !== null);
    const cells = cellsOf(given);
    const [communityId, day] = [_id.slice(0, _id.lastIndexOf(':')), _id.slice(_id.lastIndexOf(':') + 1)];
    return { _id, communityId, day, sums: mergeCells(cells), cells };
  });
}
