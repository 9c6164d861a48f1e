import type { Slot } from '#domain/booking';
import type { Severity } from '#domain/complaint';
import type { CommunitySettings, ComplaintSettings } from '#domain/settings';
import type { Part } from '#domain/taxonomy';
import type { Rung } from '#domain/ticket';
import { addMonths, DAY, dayOf, HOUR, MINUTE, timeAt, type WorkingTime } from '#domain/time';
import { startClock, type Clock, type Pace } from './clock';
import type { ClockKind, ComplaintClock, TicketClock } from './kinds';

/** What every clock is started by. `now` in epoch ms; `time` built from the calendar of the same settings. */
export interface PlainStart {
  readonly now: number;
  readonly settings: CommunitySettings;
  readonly time: WorkingTime;
  /** Of a complaint, normal where nothing is said. Only the clock of its reply reads it. */
  readonly severity?: Severity;
}

/** What the clock of a ticket is started by. `appointment` null: no slot was booked. */
export interface ClockStart extends PlainStart {
  readonly appointment: Pick<Slot, 'startsAt' | 'endsAt'> | null;
  readonly part: Part;
  /** When suspended work is to go on, epoch ms. Only the clock of a suspension reads it, and cannot do without. */
  readonly until?: number | null;
  /** Who looks for somebody; routing where nothing is said. */
  readonly rung?: Rung;
  /** The end of the repair, epoch ms; now where nothing is said. Only the second call-back reads it. */
  readonly endedAt?: number | null;
}

/** The clocks that run from now for as long as the settings say, whatever they are about. */
type PlainClock = ComplaintClock | 'recovery' | 'inspection' | 'answer' | 'callBack';

/** Which number says how soon a complaint is answered. */
const replyHours = {
  normal: 'replyHours',
  serious: 'replyHours',
  major: 'majorReplyHours',
} as const satisfies Record<Severity, keyof ComplaintSettings>;

const plainSpan = {
  inspection: ({ settings }) => settings.inspectionHours * HOUR,
  answer: ({ settings }) => settings.answerHours * HOUR,
  recovery: ({ settings }) => settings.recoveryHours * HOUR,
  callBack: ({ settings }) => settings.callBackHours * HOUR,
  complaintReply: ({ settings, severity }) => settings.complaint[replyHours[severity ?? 'normal']] * HOUR,
  complaintResult: ({ settings }) => settings.complaint.resultDays * DAY,
} as const satisfies Record<PlainClock, (start: PlainStart) => number>;

/** When a kind of clock runs in this community. */
export const paceOf = (kind: ClockKind, { settings, time }: Pick<PlainStart, 'settings' | 'time'>): Pace => ({
  time,
  mode: settings.clockTime[kind],
});

/** A moment of working time after another one. */
function after(kind: ClockKind, start: PlainStart, [from, ms]: readonly [number, number]): number {
  const { time, mode } = paceOf(kind, start);
  return time.add(from, ms, mode);
}

/** A visit booked for later is not late today: its work counts from the slot. */
export const workStarts = ({ now, appointment }: Pick<ClockStart, 'now' | 'appointment'>): number =>
  Math.max(now, appointment?.startsAt ?? now);

function suspendedUntil({ until }: ClockStart): number {
  if (until === null || until === undefined) throw new RangeError('a suspension without an end');
  return until;
}

const endOf = ({ now, endedAt }: ClockStart): number => endedAt ?? now;

/** The same time of day, calendar months later. */
function monthsAfter(moment: number, months: number): number {
  const day = dayOf(moment);
  return timeAt(addMonths(day, months), '00:00') + (moment - timeAt(day, '00:00'));
}

const handOverMinutes = ({ rung, settings }: ClockStart): number =>
  rung === 'supervisor' ? settings.ladderMinutes.supervisor : settings.handOverMinutes;

/** Where the clocks begin that do not simply run from now. */
const startsAt: Readonly<Partial<Record<ClockKind, (start: ClockStart) => number>>> = {
  arrival: ({ now, appointment }) => appointment?.startsAt ?? now,
  completion: workStarts,
  secondCallBack: endOf,
};

/** As `dueAtFor`, with one row for each clock that is not a plain one. */
const dueAt = {
  handOver: (start) => after('handOver', start, [start.now, handOverMinutes(start) * MINUTE]),
  arrival: (start) =>
    start.appointment?.endsAt ?? after('arrival', start, [start.now, start.settings.arrivalMinutes * MINUTE]),
  completion: (start) =>
    after('completion', start, [workStarts(start), start.settings.completionHours[start.part] * HOUR]),
  suspension: suspendedUntil,
  secondCallBack: (start) => monthsAfter(endOf(start), start.settings.secondCallBackMonths),
} as const satisfies Record<Exclude<TicketClock, PlainClock>, (start: ClockStart) => number>;

const isPlain = (kind: ClockKind): kind is PlainClock => kind in plainSpan;

/**
 * When a clock is due, in epoch ms (product.md section 4; numbers from the community's settings). Lengths are of
 * working time as `clockTime` says; a slot, a day agreed on and calendar months end when they end.
 * @throws RangeError for a suspension without `until`
 */
export function dueAtFor(kind: PlainClock, start: PlainStart): number;
export function dueAtFor(kind: ClockKind, start: ClockStart): number;
export function dueAtFor(kind: ClockKind, start: PlainStart | ClockStart): number {
  if (isPlain(kind)) return after(kind, start, [start.now, plainSpan[kind](start)]);
  // The overloads ask for all of it wherever the kind is not a plain one.
  return dueAt[kind](start as ClockStart);
}

/**
 * The running clock of a kind. Arrival runs from the start of the booked slot to its end, completion from its start.
 * @throws RangeError as `dueAtFor`
 */
export function clockFor(kind: PlainClock, start: PlainStart): Clock;
export function clockFor(kind: ClockKind, start: ClockStart): Clock;
export function clockFor(kind: ClockKind, start: PlainStart | ClockStart): Clock {
  const { warnShare, raiseShare } = start.settings;
  const all = start as ClockStart;
  return startClock(kind, {
    ...{ startedAt: startsAt[kind]?.(all) ?? start.now, dueAt: dueAtFor(kind, all), warnShare, raiseShare },
    ...paceOf(kind, start),
  });
}
