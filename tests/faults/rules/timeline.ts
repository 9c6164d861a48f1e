import { clockFacts, replay } from '#domain/clocks';
import { workingTime } from '#domain/calendar';
import { actions, sideEvents, statusAfter, transitions, type Action, type Status } from '#domain/ticket';
import type { TicketDocument, TicketEventDocument } from '../../../cloudfunctions/schema';
import { filed } from '../../../cloudfunctions/kit/tickets/life/filing';
import type { House, Rule } from './rule';

const isBeside = ({ kind }: TicketEventDocument): boolean => sideEvents.some((one) => one === kind);
const isAction = (kind: string): kind is Action => actions.some((one) => one === kind);

/** What moved a ticket, version by version, without the words beside. */
export const timelineOf = ({ all }: House, ticketId: string): readonly TicketEventDocument[] =>
  all('ticketEvents')
    .filter((event) => event.ticketId === ticketId && !isBeside(event))
    .sort((a, b) => a.version - b.version);

const statusBy = (events: readonly TicketEventDocument[]): Status =>
  events.reduce<Status>(
    (status, { kind }) => (isAction(kind) ? statusAfter(status, transitions[kind]) : status),
    'reported',
  );

function wrongIn(house: House, { _id, version, status }: TicketDocument): readonly string[] {
  const events = timelineOf(house, _id);
  const versions = events.map((event) => event.version);
  const whole = Array.from({ length: version }, (_, n) => n + 1);
  return [
    ...(JSON.stringify(versions) === JSON.stringify(whole) ? [] : [`${_id}: ${versions.join()} ≠ 1…${version}`]),
    ...(statusBy(events) === status ? [] : [`${_id}: ${statusBy(events)} ≠ ${status}`]),
  ];
}

export const timeline: Rule = {
  sentence: '时间线一版不缺，走到的就是现在的状态',
  broken: (house) => {
    const known = new Set(house.all('tickets').map(({ _id }) => _id));
    const homeless = house.all('ticketEvents').filter(({ ticketId }) => !known.has(ticketId));
    return [
      ...house.all('tickets').flatMap((ticket) => wrongIn(house, ticket)),
      ...homeless.map(({ _id }) => `${_id} belongs to no ticket`),
    ];
  },
};

/** The manager's clock is opened by ratings, not by events; of the rings only the event knows nothing. */
const ofWork = ({ clocks }: Pick<TicketDocument, 'clocks'>) =>
  clocks.filter(({ kind }) => kind !== 'recovery').map(clockFacts);

export const clocks: Rule = {
  sentence: '每张工单的时限，等于从它的事件重算',
  broken: (house) =>
    house.all('tickets').flatMap((ticket) => {
      const { settings } = house.all('communities').find(({ _id }) => _id === ticket.communityId) ?? {};
      if (settings === undefined) return [`${ticket._id} belongs to no community`];
      const events = house.all('ticketEvents').filter(({ ticketId }) => ticketId === ticket._id);
      const again = ofWork({ clocks: replay(events, { settings, time: workingTime(settings.calendar) }) });
      return JSON.stringify(again) === JSON.stringify(ofWork(ticket)) ? [] : [ticket._id];
    }),
};

export const lists: Rule = {
  sentence: '列表里查得到的，和工单自己说的一样',
  broken: ({ all }) =>
    all('tickets').flatMap((ticket) => {
      const again: Readonly<Record<string, unknown>> = { ...filed(ticket) };
      const stored: Readonly<Record<string, unknown>> = { ...ticket };
      return Object.keys(again)
        .filter((field) => JSON.stringify(again[field]) !== JSON.stringify(stored[field]))
        .map((field) => `${ticket._id} ${field}`);
    }),
};
