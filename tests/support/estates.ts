import { addDays } from '#domain/time';
import type { CommunityDocument, SumCheckDocument } from '../../cloudfunctions/schema';
import type { TestCloud } from './cloud';

/** More communities than one query gives (`kit/communities`), without people. Returns their ids in order, after all others. */
export async function manyEstates(test: TestCloud): Promise<readonly string[]> {
  const [model] = test.all('communities');
  if (model === undefined) throw new Error('no community');
  const ids = Array.from({ length: 101 }, (_, n) => `q-${100 + n}`);
  await test.seed({ communities: ids.map((_id): CommunityDocument => ({ ...model, _id, team: [] })) });
  return ids;
}

/** The last `back` days before `today`, the earliest first. */
export const daysBefore = (today: string, back: number): readonly string[] =>
  Array.from({ length: back }, (_, n) => addDays(today, n - back));

/** That a day was looked at a moment ago: nothing is left to do there. */
export const lookedAt = (communityId: string, day: string, checkedAt: number): SumCheckDocument => ({
  ...{ _id: `${communityId}:${day}`, communityId, day, equal: true, checkedAt },
  sortKey: `${checkedAt}-${communityId}:${day}`,
});
