import type { Clock } from '#domain/clocks';
import { callBackColumns, callBackKindText, callBackOutcomeText, cellText, filterText } from '#domain/copy';
import type { CallBack } from '#domain/ticket';
import type { CallBackRecord, TicketDocument } from '../../schema';
import { findPage } from '../../kit/database/documents';
import { timeKey } from '../../kit/ids';
import { contractorNames } from '../names';
import { daysFilter, figure, moment, momentsOf, sayDays, share, yesNo } from './say';
import { SLICE, type Reader } from './reader';

const clocksOf: Readonly<Record<CallBack, Clock['kind']>> = { first: 'callBack', second: 'secondCallBack' };
const whichOnes = ['first', 'second'] as const satisfies readonly CallBack[];

/** The last clock of a call-back: the one of the present closure. */
const clockOf = ({ clocks }: TicketDocument, which: CallBack): Clock | undefined =>
  clocks.findLast(({ kind }) => kind === clocksOf[which]);

/** Stopped is called back; whether in time, and whether it ran out without. */
function inTime(clock: Clock | undefined, now: number): string {
  if (clock === undefined) return '';
  const { stoppedAt, dueAt } = clock;
  if (stoppedAt !== null) return yesNo(stoppedAt <= dueAt);
  return now > dueAt ? cellText.no : '';
}

interface Calls {
  readonly ticket: TicketDocument;
  readonly which: CallBack;
  readonly now: number;
}

const cellsOf = ({ outcome, at, by, service, contractor, fixed, words }: CallBackRecord) => ({
  ...{ outcome: callBackOutcomeText[outcome], at: moment(at), by: by.name, words, fixed: yesNo(fixed) },
  ...{ service: figure(service), contractorStars: figure(contractor) },
});
const unmade = {
  ...{ outcome: cellText.notCalled, at: '', by: '', words: '' },
  ...{ fixed: '', service: '', contractorStars: '' },
};

type Row = Readonly<Record<keyof typeof callBackColumns, string>>;

/** One row a call; one without a call where somebody has to be called and nobody has been. */
function rowsOf({ ticket, which, now }: Calls, contractor: string): readonly Row[] {
  const clock = clockOf(ticket, which);
  const made = ticket.callBacks.filter((call) => call.which === which);
  if (clock === undefined && made.length === 0) return [];
  const about = {
    ...{ number: ticket.number, home: ticket.home, contractor, closedAt: moment(ticket.closedAt) },
    ...{ which: callBackKindText[which], dueAt: moment(clock?.dueAt ?? null), inTime: inTime(clock, now) },
  };
  return made.length === 0 ? [{ ...about, ...unmade }] : made.map((call) => ({ ...about, ...cellsOf(call) }));
}

/** The call-backs of the tickets closed in these days. */
export const callBacks: Reader<'callBacks', keyof typeof callBackColumns> = {
  columns: callBackColumns,
  title: ({ what }) => sayDays(what),
  filters: ({ what }) => daysFilter(filterText.days, what),
  page: async ({ what, community, now }, cursor) => {
    const { start, end } = momentsOf(what);
    const found = await findPage('tickets', {
      equal: { communityId: community._id },
      sort: { field: 'closedKey', direction: 'desc' },
      after: cursor ?? timeKey(end),
      limit: SLICE,
    });
    const inside = found.filter(({ closedKey }) => closedKey !== null && closedKey >= timeKey(start));
    const firms = await contractorNames(inside);
    const last = inside.length === SLICE ? inside.at(-1) : undefined;
    const rows = inside.flatMap((ticket) =>
      whichOnes.flatMap((which) => rowsOf({ ticket, which, now }, firms.get(ticket.contractorId ?? '') ?? '')),
    );
    const done = share(last?.closedAt ?? start, { from: end, to: start });
    return { rows, cursor: last?.closedKey ?? null, done };
  },
};
