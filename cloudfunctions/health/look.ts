import {
  DAILIES,
  kindOfTimer,
  MOST_OVERDUE,
  PATIENCE,
  timerNames,
  type HealthKind,
  type Reading,
} from '#domain/health';
import { addDays, dayOf, timeAt } from '#domain/time';
import type { CollectionName, Documents } from '../schema';
import { findDue, findPage, getDocuments } from '../kit/database/documents';
import { earliest } from '../kit/clocks';
import { dailyId } from '../kit/complaints/pages';

/** When each timer last ran; one that never did has no line of its own in the database. */
export async function timers(): Promise<readonly Reading[]> {
  const known = await getDocuments('timers', timerNames);
  return timerNames.map((name) => {
    const ran = known.find(({ _id }) => _id === name);
    return { kind: kindOfTimer[name], count: ran?.failures ?? 0, at: ran?.startedAt ?? null };
  });
}

type Dated = 'nextRingAt' | 'sendAt' | 'nextAt' | 'returnCheckAt';

/** Moments that have passed without anybody doing what was due, the earliest first; of all communities: one timer serves them. */
async function passed<N extends CollectionName>(name: N, field: Dated & keyof Documents[N], until: number) {
  const late = await findDue(name, { field, until, limit: MOST_OVERDUE });
  return late.map((document) => Number(document[field]));
}

const readingOf = (kind: HealthKind, moments: readonly number[]): Reading => ({
  ...{ kind, count: Math.min(moments.length, MOST_OVERDUE), at: earliest(moments) },
});

/**
 * What the timers should have done by now: clocks that did not ring, messages not sent, returns nobody settled, spreadsheets
 * nobody goes on with.
 */
export async function overdue(now: number): Promise<readonly [Reading, Reading, Reading, Reading]> {
  const [tickets, complaints, messages, returns, sheets] = await Promise.all([
    passed('tickets', 'nextRingAt', now - PATIENCE.clocks),
    passed('complaints', 'nextRingAt', now - PATIENCE.clocks),
    passed('messages', 'sendAt', now - PATIENCE.waiting),
    passed('tickets', 'returnCheckAt', now - PATIENCE.returns),
    passed('sheets', 'nextAt', now - PATIENCE.sheets),
  ]);
  return [
    readingOf('clocks', [...tickets, ...complaints]),
    readingOf('waiting', messages),
    readingOf('returns', returns),
    readingOf('sheets', sheets),
  ];
}

/** Days of one night (`satisfaction.verify`). */
const CHECKS = 10;

/** The last checks of the sums: how many of them differ, and when the last one was. */
export async function sums(communityId: string): Promise<Reading> {
  const sort = { field: 'sortKey', direction: 'desc' } as const;
  const checks = await findPage('sumChecks', { equal: { communityId }, sort, after: null, limit: CHECKS });
  return { kind: 'sums', count: checks.filter(({ equal }) => !equal).length, at: checks[0]?.checkedAt ?? null };
}

/** Days whose 投诉日报 should be there and is not; `at` the end of the first of them, null where none was ever written. */
export async function dailies(communityId: string, now: number): Promise<Reading> {
  const { days: back, newest } = DAILIES;
  const days = Array.from({ length: back }, (_, n) => addDays(dayOf(now), n - back - newest + 1));
  const ids = days.map((day) => dailyId(communityId, day));
  const written = new Set((await getDocuments('complaintDailies', ids)).map(({ day }) => day));
  const missing = days.filter((day) => !written.has(day));
  const [first] = missing;
  const at = first === undefined || written.size === 0 ? null : timeAt(addDays(first, 1), '00:00');
  return { kind: 'dailies', count: missing.length, at };
}
