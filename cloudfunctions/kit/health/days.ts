import { sayFailures } from '#domain/copy';
import { ALERT_FROM } from '#domain/health';
import { clockTimeOf, dayOf } from '#domain/time';
import type { HealthDayDocument } from '../../schema';
import { getDocument } from '../database/documents';
import { increase } from '../database/increase';
import type { Trace } from '../platform/trace';
import { alertManagers } from './alert';

export const healthDayId = (communityId: string, day: string): string => `${communityId}:${day}`;

const emptyDay = (communityId: string, day: string): HealthDayDocument => ({
  ...{ _id: healthDayId(communityId, day), communityId, day },
  ...{ internal: 0, busy: 0, hours: {}, refused: 0, refusedOf: {}, undelivered: 0, pictures: 0 },
});

/** The hour of the day in China, as `hours` is keyed: '0' … '23'. */
const hourOf = (now: number): string => String(Number(clockTimeOf(now).slice(0, 2)));

/** Counted for the caller's community; what belongs to the platform (messages, pictures) for all of them. */
const failureOf = (code: string, hour: string): Readonly<Record<string, number>> => {
  if (code === 'INTERNAL') return { internal: 1, [`hours.${hour}`]: 1 };
  return code === 'BUSY' ? { busy: 1 } : {};
};

/** Tells the managers from the fifth failure of an hour on; the message's own id keeps it to one an hour. */
async function alertOfFailures(communityId: string, now: number): Promise<void> {
  const day = dayOf(now);
  const hour = hourOf(now);
  const kept = await getDocument('healthDays', healthDayId(communityId, day));
  const failures = kept?.hours[hour] ?? 0;
  if (failures < ALERT_FROM) return;
  await alertManagers({ communityId, about: `failures-${day}T${hour}`, note: sayFailures(failures), at: now });
}

/** Adds what went wrong in one invocation to its day; one request, where anything did. */
export async function countTroubles({ communityId, trouble }: Trace, code: string, now: number): Promise<void> {
  const day = dayOf(now);
  const failure = failureOf(code, hourOf(now));
  if (Object.keys(failure).length > 0) await increase('healthDays', emptyDay(communityId, day), failure);
  if (trouble.size > 0) await increase('healthDays', emptyDay('', day), Object.fromEntries(trouble));
  if (code === 'INTERNAL') await alertOfFailures(communityId, now);
}
