import {
  cellText,
  closingText,
  drillText,
  filterText,
  lifeStageText,
  sensitivityText,
  ticketColumns,
  titleOf,
} from '#domain/copy';
import { masterName } from '#domain/people';
import type { TicketDocument } from '../../schema';
import { contractorNames } from '../names';
import { drillPage } from '../../kit/scores/drill';
import { sayFacets } from '../facets';
import { figure, moment, momentsOf, sayDays, share, yesNo } from './say';
import { SLICE, type Asked, type Reader } from './reader';

const spanOf = ({ what: { from, to, where }, community }: Asked<'tickets'>) => ({
  ...{ communityId: community._id, from, to, where },
});

/** Pages of the list on the screen, until there are enough rows or it ends. */
async function gather(asked: Asked<'tickets'>, from: string | null) {
  const tickets: TicketDocument[] = [];
  let cursor = from;
  do {
    const page = await drillPage(spanOf(asked), { which: asked.what.which, cursor });
    tickets.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null && tickets.length < SLICE);
  return { tickets, cursor };
}

const cameBack = ({ cameBack: known }: TicketDocument): string => (known === null ? cellText.unknown : yesNo(known));

const rowOf = (ticket: TicketDocument, firms: ReadonlyMap<string, string>) => ({
  ...{ number: ticket.number, home: ticket.home, title: titleOf(ticket) },
  sensitivity: sensitivityText[ticket.sensitivity],
  stage: ticket.stage === null ? '' : lifeStageText[ticket.stage],
  contractor: firms.get(ticket.contractorId ?? '') ?? '',
  technician: ticket.assignment === null ? '' : masterName(ticket.assignment.name),
  supervisor: ticket.supervisor?.name ?? '',
  ...{ reportedAt: moment(ticket.reportedAt), acceptedAt: moment(ticket.acceptedAt) },
  ...{ firstFinishedAt: moment(ticket.firstFinishedAt), finishedAt: moment(ticket.finishedAt) },
  closedAt: moment(ticket.closedAt),
  closing: ticket.closing === null ? '' : closingText[ticket.closing],
  ...{ reopened: String(ticket.reopened), cameBack: cameBack(ticket), stars: figure(ticket.stars) },
});

/** The closed tickets behind a number, as the drill-down lists them. */
export const tickets: Reader<'tickets', keyof typeof ticketColumns> = {
  columns: ticketColumns,
  title: ({ what }) => sayDays(what),
  filters: async ({ what, community }) => [
    [filterText.days, sayDays(what)],
    [filterText.which, drillText[what.which]],
    ...(await sayFacets(what.where, community)),
  ],
  page: async (asked, from) => {
    const { tickets: found, cursor } = await gather(asked, from);
    const firms = await contractorNames(found);
    const { start, end } = momentsOf(asked.what);
    const last = found.at(-1)?.closedAt ?? null;
    const done = last === null ? null : share(last, { from: end, to: start });
    return { rows: found.map((ticket) => rowOf(ticket, firms)), cursor, done };
  },
};
