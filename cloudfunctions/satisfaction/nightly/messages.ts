import { MESSAGE_DAYS } from '#domain/messages';
import { DAY } from '#domain/time';
import { removeFirstBefore } from '../../kit/database/sweep';

/** Messages removed with one request. */
const BATCH = 200;

/**
 * Takes away messages that are too old, the oldest first, batch after batch while there is time; the rest goes on the next turn.
 * One batch always: however busy the nights are, it comes to an end.
 * @param until `performance.now()` from which on no further batch is begun
 */
export async function sweepMessages(now: number, until: number): Promise<void> {
  const old = { field: 'at', before: now - MESSAGE_DAYS * DAY, limit: BATCH } as const;
  for (;;) {
    const removed = await removeFirstBefore('messages', old);
    if (removed < BATCH || performance.now() > until) return;
  }
}
