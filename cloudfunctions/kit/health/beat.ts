import { sayGap } from '#domain/copy';
import { beatsAt, gapOf, timerRules, type TimerName } from '#domain/health';
import { dayOf } from '#domain/time';
import { again } from '../database/again';
import { getDocument, putDocument, replacing } from '../database/documents';
import { command, database } from '../platform/sdk';
import { alertManagers } from './alert';

/** Some turn of a timer. */
interface Turn {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly code: string;
}

/** Writes a turn down in one request where all is as it should be: the last one is not too long ago to go without saying. */
async function wentOn(name: TimerName, turn: Turn): Promise<boolean> {
  const recent = command.gte(turn.startedAt - timerRules[name].stale);
  const timer = database.collection('timers').where({ _id: name, startedAt: recent });
  const { stats } = await again(() => timer.update({ data: replacing({ ...turn, failures: 0 }) }));
  return stats.updated > 0;
}

/**
 * A timer writes down that it ran: at some turns, because every write is paid, and whenever it failed. Where it had stopped
 * before, the managers hear of it once a day: while it stops nobody can tell them.
 */
export async function beat(
  name: TimerName,
  { code, ms }: { readonly code: string; readonly ms: number },
  now: number,
): Promise<void> {
  const isGood = code === 'OK';
  if (isGood && !beatsAt(name, now)) return;
  const turn: Turn = { startedAt: Math.round(now - ms), endedAt: now, code };
  if (isGood && (await wentOn(name, turn))) return;
  const last = await getDocument('timers', name);
  const failures = isGood ? 0 : (last?.failures ?? 0) + 1;
  await putDocument('timers', { ...last, _id: name, ...turn, failures });
  const gap = last === null ? null : gapOf(name, last.startedAt, turn.startedAt);
  if (gap === null) return;
  await alertManagers({ communityId: '', about: `gap-${name}-${dayOf(now)}`, note: sayGap(name, gap), at: now });
}
