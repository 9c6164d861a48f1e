import { lightOf } from '#domain/health';
import { messageKinds, type MessageKind } from '#domain/messages';
import { addDays, dayOf } from '#domain/time';
import type { HealthDayDocument } from '../schema';
import { getDocuments } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { healthDayId } from '../kit/health/days';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { dailies, overdue, sums, timers } from './look';

const DAYS = 7;

type Counts = Pick<HealthDayDocument, 'internal' | 'busy' | 'refused' | 'undelivered' | 'pictures'>;
const none: Counts = { internal: 0, busy: 0, refused: 0, undelivered: 0, pictures: 0 };

const added = (a: Counts, b: Counts): Counts => ({
  internal: a.internal + b.internal,
  busy: a.busy + b.busy,
  refused: a.refused + b.refused,
  undelivered: a.undelivered + b.undelivered,
  pictures: a.pictures + b.pictures,
});

interface Week {
  /** Newest first: what was counted for this community, and what belongs to none. */
  readonly days: readonly (Counts & { readonly day: string })[];
  readonly refusals: readonly { readonly kind: MessageKind; readonly count: number }[];
}

function refusalsIn(kept: readonly HealthDayDocument[]): Week['refusals'] {
  const countOf = (kind: MessageKind): number => kept.reduce((sum, day) => sum + (day.refusedOf?.[kind] ?? 0), 0);
  return messageKinds
    .map((kind) => ({ kind, count: countOf(kind) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

async function lastWeek(communityId: string, now: number): Promise<Week> {
  const days = Array.from({ length: DAYS }, (_, back) => addDays(dayOf(now), -back));
  const kept = await getDocuments(
    'healthDays',
    days.flatMap((day) => [healthDayId(communityId, day), healthDayId('', day)]),
  );
  const counts = days.map((day) => ({ day, ...kept.filter((one) => one.day === day).reduce(added, none) }));
  return { days: counts, refusals: refusalsIn(kept) };
}

/** 系统状态: what runs behind the screens, each line with its light. */
export const get: Handler<'health.get'> = async ({ communityId }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['manager'])) return refused('FORBIDDEN');
  const [ran, late, checked, written, { days, refusals }] = await Promise.all([
    timers(),
    overdue(now),
    sums(communityId),
    dailies(communityId, now),
    lastWeek(communityId, now),
  ]);
  const [today = none] = days;
  const [clocks, waiting, returns, sheets] = late;
  const counts = (['undelivered', 'pictures', 'internal', 'busy'] as const).map((kind) => ({
    ...{ kind, count: today[kind], at: null },
  }));
  const readings = [
    ...[...ran, clocks, waiting, ...counts.slice(0, 2)],
    ...[checked, written, returns, sheets, ...counts.slice(2)],
  ];
  return done({
    lines: readings.map((reading) => ({ ...reading, light: lightOf(reading, now) })),
    days: days.map(({ day, internal, busy, refused: no, undelivered, pictures }) => ({
      ...{ day, internal, busy, refused: no, undelivered, pictures },
    })),
    refusals: [...refusals],
  });
};
