import { dayOf } from '#domain/time';
import type { CommunityDocument, TimerWalk } from '../../schema';
import { communityPages } from '../../kit/communities';
import { getDocument, putDocument, setFields } from '../../kit/database/documents';

const TIMER = 'satisfaction.verify';

/** Before the first community: every id lies behind it. */
const START = '';

interface Walking {
  readonly now: number;
  /** `performance.now()` from which on no further community is begun. */
  readonly until: number;
  /** @returns false: there was no time for all of it, so the next turn begins with the same one */
  readonly visit: (community: CommunityDocument) => Promise<boolean>;
}

async function kept(now: number): Promise<TimerWalk | undefined> {
  const timer = await getDocument('timers', TIMER);
  // Its first turn ever: the walk needs a document to be written into before the turn ends.
  if (timer === null)
    await putDocument('timers', { _id: TIMER, startedAt: now, endedAt: now, code: 'OK', failures: 0 });
  return timer?.walk;
}

const keep = (walk: TimerWalk): Promise<void> => setFields('timers', TIMER, { walk });

/** From where it stands through the rest of the communities; false: time was over first. */
async function toTheEnd({ began, reached }: TimerWalk, { until, visit }: Walking): Promise<boolean> {
  let before = reached;
  for await (const page of communityPages(before)) {
    for (const community of page) {
      if (performance.now() > until) return false;
      // Claimed first: one that takes a turn down with it does not take the next ones too.
      await keep({ began, reached: community._id });
      if (!(await visit(community))) {
        await keep({ began, reached: before });
        return false;
      }
      before = community._id;
    }
  }
  await keep({ began, reached: null });
  return true;
}

/**
 * Visits every community once a night, in the order of their ids, over as many turns as it takes: a turn goes on where the one
 * before stopped. What one night leaves is where the next one begins, so that none is always the last.
 */
export async function walkOn(walking: Walking): Promise<void> {
  const tonight = dayOf(walking.now);
  const walk = await kept(walking.now);
  const left = walk !== undefined && walk.reached !== null ? walk : null;
  if (left !== null && !(await toTheEnd(left, walking))) return;
  if ((left ?? walk)?.began !== tonight) await toTheEnd({ began: tonight, reached: START }, walking);
}
