import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { leagueIn } from '../kit/scores/league';

/** 排行 of a quarter or a year, from sums kept per day. */
export const get: Handler<'league.get'> = async ({ communityId, subject, period }, { caller, now }) => {
  const community = await workplace(caller, communityId, ['manager']);
  if (!community.ok) return community;
  const { from, to, fewest, rows } = await leagueIn(community.data, { subject, period, now });
  return done({ from, to, fewest, rows: [...rows] });
};
