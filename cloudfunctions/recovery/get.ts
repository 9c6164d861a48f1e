import type { Clock } from '#domain/clocks';
import type { Api, Output } from '#domain/contract';
import { isPhoneNumber } from '#domain/people';
import { suggestedMeasures } from '#domain/recovery';
import type { RatingDocument, RecoveryDocument, TicketDocument } from '../schema';
import { clockView } from '../kit/clocks';
import { findPage, getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { picturesFor } from '../kit/pictures/show';
import { logPhone } from '../kit/platform/log';
import { worksIn } from '../kit/policies/community';
import { currentOf, ratingId, ratingView } from '../kit/ratings';
import { cardView } from '../kit/tickets/show/card';
import { recoveryLine } from './view';

type Detail = Output<Api['recovery.get']>;

/** Events one ticket can have: a page far beyond any life. */
const MOST_EVENTS = 500;

/** Why it is not fixed, in the owner's words: written with the reopening that opened the case. */
async function reopeningOf({ ticketId, openedAt }: RecoveryDocument): Promise<string> {
  const sort = { field: 'version', direction: 'asc' } as const;
  const events = await findPage('ticketEvents', { equal: { ticketId }, sort, after: null, limit: MOST_EVENTS });
  return events.find(({ kind, at }) => kind === 'reopen' && at === openedAt)?.note ?? '';
}

/** What the owner said, where it is not in the rating. */
async function saidOf(one: RecoveryDocument, { callBacks }: TicketDocument): Promise<string> {
  switch (one.reason) {
    case 'lowScore':
      return '';
    case 'notFixed':
      return reopeningOf(one);
    case 'callBack':
      return callBacks.find(({ at }) => at === one.openedAt)?.words ?? '';
  }
}

/** The manager's clock for this case; null once it is closed. */
const clockOf = ({ state, dueAt }: RecoveryDocument, { clocks }: TicketDocument): Clock | null =>
  state === 'closed' ? null : (clocks.find((clock) => clock.kind === 'recovery' && clock.dueAt === dueAt) ?? null);

/** Whom to call, in full; null: nobody left a number one can call. */
const ownerOf = ({ reporter: { name, phone } }: TicketDocument): Detail['owner'] =>
  isPhoneNumber(phone) ? { name, phone } : null;

function suggestedFor({ reason }: RecoveryDocument, { reopened }: TicketDocument, rating: RatingDocument | null) {
  const current = rating === null ? null : currentOf(rating);
  return [...suggestedMeasures({ reason, stars: current?.stars ?? null, tags: current?.tags ?? [], reopened })];
}

const timelineOf = ({ events }: RecoveryDocument): Detail['timeline'] =>
  events.map(({ by: { role, name }, ...event }) => ({ ...event, by: { role, name } }));

/** One case with everything a manager needs for it. */
export const get: Handler<'recovery.get'> = async ({ recoveryId }, { caller, now }) => {
  const one = await getDocument('recoveries', recoveryId);
  if (one === null || !worksIn(caller, one.communityId, ['manager'])) return refused('RECOVERY_NOT_FOUND');
  const [ticket, rating] = await Promise.all([
    getDocument('tickets', one.ticketId),
    getDocument('ratings', ratingId(one.ticketId, one.closure)),
  ]);
  if (ticket === null) throw new Error(`case ${recoveryId} belongs to no ticket`);
  const [urls, said] = await Promise.all([picturesFor(caller, ticket.photos), saidOf(one, ticket)]);
  const viewer = { caller, now, urls };
  const clock = clockOf(one, ticket);
  const owner = ownerOf(ticket);
  logPhone({ personId: caller.id, ticketId: ticket._id, whom: 'reporter', given: owner !== null });
  return done({
    ...recoveryLine(one),
    ...{ card: cardView(viewer, ticket), clock: clock === null ? null : clockView(clock, now) },
    rating: rating === null ? null : ratingView(viewer, rating, ticket.photos),
    ...{ said, owner, suggested: suggestedFor(one, ticket, rating) },
    ...{ timeline: timelineOf(one), result: one.result },
  });
};
