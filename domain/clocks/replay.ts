import { actions, transitions, type Action, type CallBack, type CallBackOutcome, type EventKind } from '#domain/ticket';
import { stopClock, type Clock } from './clock';
import { clockFor, type ClockStart, type PlainStart } from './due';
import type { TicketClock } from './kinds';
import { turnClocks } from './turn';

/** What the clocks need to know of one event. `state` is how the ticket was left by it. */
export interface ClockEvent {
  readonly kind: EventKind;
  readonly at: number;
  /** Of the ticket, after it; words beside the transitions carry the one they were said at. */
  readonly version: number;
  readonly state: Pick<ClockStart, 'appointment' | 'part'> & { readonly until: number | null };
  readonly callBack: { readonly which: CallBack; readonly outcome: CallBackOutcome } | null;
}

const clockOf: Readonly<Record<CallBack, TicketClock>> = { first: 'callBack', second: 'secondCallBack' };

/** The clocks after a call. Nobody reached: it runs on. Whoever does not want to talk has been called. */
export const calledBack = (
  clocks: readonly Clock[],
  { which, outcome }: NonNullable<ClockEvent['callBack']>,
  at: number,
): readonly Clock[] =>
  outcome === 'notReached'
    ? clocks
    : clocks.map((clock) => (clock.kind === clockOf[which] ? stopClock(clock, at) : clock));

const isAction = (kind: EventKind): kind is Action => actions.some((action) => action === kind);
const isBeside = ({ kind }: ClockEvent): boolean => kind !== 'report' && !isAction(kind);

/** As they happened: by version; words said at a version after what made it. */
const inOrder = (a: ClockEvent, b: ClockEvent): number =>
  a.version - b.version || Number(isBeside(a)) - Number(isBeside(b)) || a.at - b.at;

interface Lived {
  readonly clocks: readonly Clock[];
  /** When the repair ended last. */
  readonly endedAt: number | null;
}

const ends: readonly EventKind[] = ['finish', 'submit'];

function lived({ clocks, endedAt }: Lived, event: ClockEvent, rules: Omit<PlainStart, 'now'>): Lived {
  const { kind, at, state, callBack } = event;
  const end = ends.includes(kind) ? at : endedAt;
  const rung = kind === 'toSupervisor' ? 'supervisor' : 'routing';
  const start: ClockStart = { ...rules, ...state, now: at, endedAt: end, rung };
  if (kind === 'report') return { clocks: [...clocks, clockFor('handOver', start)], endedAt: end };
  if (isAction(kind)) return { clocks: turnClocks(clocks, transitions[kind], start), endedAt: end };
  return { clocks: callBack === null ? clocks : calledBack(clocks, callBack, at), endedAt: end };
}

/**
 * All clocks of a ticket recomputed from its events alone, in whatever order they are given, under the rules it was
 * opened with. What the timer told people is not an event: compare `clockFacts`. The manager's `recovery` clock is
 * opened by ratings and is left out.
 */
export const replay = (events: readonly ClockEvent[], rules: Omit<PlainStart, 'now'>): readonly Clock[] =>
  [...events].sort(inOrder).reduce<Lived>((before, event) => lived(before, event, rules), { clocks: [], endedAt: null })
    .clocks;

/** What of a clock follows from the events: everything but which rings have been given while it ran. */
export const clockFacts = ({ kind, startedAt, warnAt, dueAt, raiseAt, pausedAt, stoppedAt, missedAt }: Clock) => ({
  ...{ kind, startedAt, warnAt, dueAt, raiseAt, pausedAt, stoppedAt },
  stoppedLate: stoppedAt !== null && missedAt !== null,
});
