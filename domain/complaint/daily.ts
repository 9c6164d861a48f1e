import { drawn } from '#domain/lots';
import { dayOf } from '#domain/time';
import type { ComplaintEvent, Severity } from './terms';

/** One complaint as the report of a day reads it; its events in order. `handler` '': nobody yet. */
export interface DailySource {
  readonly id: string;
  readonly number: string;
  readonly severity: Severity;
  readonly receivedAt: number;
  readonly handler: string;
  readonly events: readonly { readonly kind: ComplaintEvent; readonly at: number; readonly words: string }[];
}

/** One line of 投诉日报. Several words of one kind stand under each other. */
export interface DailyRow {
  readonly complaintId: string;
  readonly number: string;
  readonly severity: Severity;
  readonly voice: string;
  readonly receivedAt: number;
  readonly reply: string;
  readonly repliedAt: number | null;
  readonly handler: string;
  readonly measures: string;
}

/** Which events each of the columns tells. */
const told = {
  voice: ['receive', 'add'],
  reply: ['reply'],
  measures: ['follow', 'settle'],
} as const satisfies Record<string, readonly ComplaintEvent[]>;

type Events = DailySource['events'];
const of = (events: Events, kinds: readonly ComplaintEvent[]): Events =>
  events.filter(({ kind }) => kinds.includes(kind));
const wordsOf = (events: Events): string =>
  events.flatMap(({ words }) => (words.trim() === '' ? [] : [words.trim()])).join('\n');

/** A result that was told without a reply before it is the reply as well. */
function repliesIn(events: Events): Events {
  const replies = of(events, told.reply);
  return replies.length > 0 ? replies : of(events, ['settle']).slice(0, 1);
}

function rowOf(source: DailySource, events: Events): DailyRow {
  const { id: complaintId, number, severity, receivedAt, handler } = source;
  const replies = repliesIn(events);
  return {
    ...{ complaintId, number, severity, receivedAt, handler },
    voice: wordsOf(of(events, told.voice)),
    reply: wordsOf(replies),
    // The first one: it is what the 48 hours ask for.
    repliedAt: replies[0]?.at ?? null,
    measures: wordsOf(of(events, told.measures)),
  };
}

/**
 * 投诉日报 of a day: every complaint that was received or written on, as it stood when the day was over, major ones
 * first and then by when they came. Written later, it says the same.
 */
export function dailyRows(complaints: readonly DailySource[], day: string): readonly DailyRow[] {
  const rows = complaints.flatMap((complaint) => {
    const events = complaint.events.filter(({ at }) => dayOf(at) <= day);
    return events.some(({ at }) => dayOf(at) === day) ? [rowOf(complaint, events)] : [];
  });
  const major = ({ severity }: DailyRow): number => (severity === 'major' ? 0 : 1);
  return rows.sort(
    (a, b) => major(a) - major(b) || a.receivedAt - b.receivedAt || (a.complaintId < b.complaintId ? -1 : 1),
  );
}

/** One line in five is looked up, and one at least: a report nobody checks is soon written to please. */
const CHECKED = 1 / 5;

/** 抽查: the lines somebody has to look up, by lot. */
export const drawForCheck = (ids: readonly string[], seed: string): readonly string[] =>
  drawn(ids, { count: Math.ceil(ids.length * CHECKED), seed });
