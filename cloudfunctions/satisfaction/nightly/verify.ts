import { addDays, dayOf, HOUR } from '#domain/time';
import type { CommunityDocument } from '../../schema';
import { sampleSilentOf } from '../../kit/calls/sample';
import { fieldsBetween, findPage } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { done } from '../../kit/outcome';
import { logFailure } from '../../kit/platform/log';
import { checkDay } from '../../kit/scores/check';
import type { Context } from '../../kit/serve';
import { tellThatSumsDiffer } from './differs';
import { sweepMessages } from './messages';
import { settleReturns } from './returns';
import { walkOn } from './walk';

/** A closing can be rated for 30 days, the rating changed for 7 more, and its return is known after 30. */
const DAYS_BACK = 45;
/** Days of one community looked at in one night: yesterday, and those nobody has looked at for longest. */
const DAYS = 10;
/** What was looked at in the same night is not looked at again. */
const FRESH = 12 * HOUR;
/** Milliseconds; far below the 20 seconds of a call. Returns that are due may take half of it. */
const PATIENCE = 12_000;

interface Night extends Context {
  readonly until: number;
}

/** When each of these days was last looked at. */
async function lastChecks(communityId: string): Promise<ReadonlyMap<string, number>> {
  const sort = { field: 'sortKey', direction: 'desc' } as const;
  const checks = await findPage('sumChecks', { equal: { communityId }, sort, after: null, limit: DAYS_BACK * 2 });
  return new Map(checks.map(({ day, checkedAt }) => [day, checkedAt]));
}

interface Due {
  readonly day: string;
  /** Never looked at: the night after it was missed, so nobody was drawn of its silent owners either. */
  readonly first: boolean;
}

/** Yesterday first, whether anything was closed or not; then the days that have sums, the one looked at longest ago first. */
async function daysDue(communityId: string, now: number): Promise<readonly Due[]> {
  const yesterday = addDays(dayOf(now), -1);
  const range = { equal: { communityId }, field: 'day', from: addDays(yesterday, -DAYS_BACK), to: yesterday };
  const [kept, checks] = await Promise.all([fieldsBetween('daySums', ['day'], range), lastChecks(communityId)]);
  const checkedAt = (day: string): number => checks.get(day) ?? 0;
  return [...new Set([yesterday, ...kept.map(({ day }) => day)])]
    .filter((day) => checkedAt(day) <= now - FRESH)
    .sort(
      (a, b) => Number(b === yesterday) - Number(a === yesterday) || checkedAt(a) - checkedAt(b) || (a < b ? 1 : -1),
    )
    .slice(0, DAYS)
    .map((day) => ({ day, first: day !== yesterday && checkedAt(day) === 0 }));
}

interface Looked {
  readonly days: number;
  readonly different: number;
  readonly sampled: number;
}
const nothing: Looked = { days: 0, different: 0, sampled: 0 };

async function lookAt(community: CommunityDocument, { day, first }: Due, night: Night): Promise<Looked> {
  const communityId = community._id;
  const sampled = first ? await sampleSilentOf(communityId, day) : 0;
  const { equal } = await checkDay({ communityId, day }, night.now);
  if (!equal) await tellThatSumsDiffer(community, day, night);
  return { days: 1, different: equal ? 0 : 1, sampled };
}

const added = (a: Looked, b: Looked): Looked => ({
  days: a.days + b.days,
  different: a.different + b.different,
  sampled: a.sampled + b.sampled,
});

/** One community's night. What fails is logged, and due again in the next one; `left`: there was no time for all of it. */
async function nightOf(community: CommunityDocument, night: Night): Promise<Looked & { readonly left: boolean }> {
  const sampled = await sampleSilentOf(community._id, addDays(dayOf(night.now), -1));
  let looked: Looked = { ...nothing, sampled };
  for (const due of await daysDue(community._id, night.now)) {
    if (performance.now() > night.until) return { ...looked, left: true };
    try {
      looked = added(looked, await lookAt(community, due, night));
    } catch (error) {
      logFailure('satisfaction.verify', error);
    }
  }
  return { ...looked, left: false };
}

/** All communities that there is time for. */
async function lookAround(night: Night): Promise<Looked> {
  let looked = nothing;
  const visit = async (community: CommunityDocument): Promise<boolean> => {
    try {
      const { left, ...more } = await nightOf(community, night);
      looked = added(looked, more);
      return !left;
    } catch (error) {
      // It is late then, which its own page says; the others are not.
      logFailure('satisfaction.verify', error);
      return true;
    }
  };
  await walkOn({ now: night.now, until: night.until, visit });
  return looked;
}

/**
 * Every night: whether what was closed a month ago stayed fixed, whether the kept sums are right, and whom to call of those
 * who said nothing; and messages that are too old go. Called again it goes on where it stopped.
 */
export const verify: Handler<'satisfaction.verify'> = async (_, context) => {
  const began = performance.now();
  const night: Night = { ...context, until: began + PATIENCE };
  const first = await settleReturns(context.now, began + PATIENCE / 2);
  const looked = await lookAround(night);
  // What the communities have left of the turn.
  const more = first === 0 ? 0 : await settleReturns(context.now, night.until);
  await sweepMessages(context.now, night.until);
  return done({ ...looked, returns: first + more });
};
