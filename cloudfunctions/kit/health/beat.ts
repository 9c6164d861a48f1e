import { sayGap } from '#domain/copy';
import { beatsAt, gapOf, type TimerName } from '#domain/health';
import { dayOf } from '#domain/time';
import { getDocument, putDocument } from '../database/documents';
import { alertManagers } from './alert';

/**
 * A timer writes down that it ran: at some turns, because every write is paid, and whenever it failed. Where it had stopped
 * before, the managers hear of it once a day: while it stops nobody can tell them.
 */
export async function beat(
  name: TimerName,
  turn: { readonly code: string; readonly ms: number },
  now: number,
): Promise<void> {
  const { code, ms } = turn;
  if (code === 'OK' && !beatsAt(name, now)) return;
  const last = await getDocument('timers', name);
  const startedAt = Math.round(now - ms);
  const failures = code === 'OK' ? 0 : (last?.failures ?? 0) + 1;
  await putDocument('timers', { ...last, _id: name, startedAt, endedAt: now, code, failures });
  const gap = last === null ? null : gapOf(name, last.startedAt, startedAt);
  if (gap === null) return;
  await alertManagers({ communityId: '', about: `gap-${name}-${dayOf(now)}`, note: sayGap(name, gap), at: now });
}
