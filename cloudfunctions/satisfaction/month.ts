import { addMonths, timeAt } from '#domain/time';
import type { CommunityDocument, TechnicianMonthDocument } from '../schema';
import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { technicianIdOf } from '../kit/ids';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { emptyMonth, monthId } from '../kit/tickets/life/months';

const PAD = 2;

/** From when the score of a month is shown: so late, and of so many answers only, that nobody can tell who gave it. */
const scoreFromOf = (month: string, { ownScore }: CommunityDocument['settings']): number =>
  timeAt(addMonths(`${month}-${String(ownScore.fromDay).padStart(PAD, '0')}`, 1), '00:00');

interface Showing {
  readonly now: number;
  readonly scoreFrom: number;
  readonly fewest: number;
}
const scoreOf = ({ answers, satisfied }: TechnicianMonthDocument, { now, scoreFrom, fewest }: Showing) =>
  now >= scoreFrom && answers >= fewest ? { answers, satisfied } : null;

/** One's own month: what one did, and what owners say of it all together. */
export const month: Handler<'satisfaction.month'> = async (input, { caller, now }) => {
  const { communityId, month: name } = input;
  if (!worksIn(caller, communityId, ['technician'])) return refused('FORBIDDEN');
  const technicianId = technicianIdOf(caller.id, communityId);
  const [community, stored] = await Promise.all([
    getDocument('communities', communityId),
    getDocument('technicianMonths', monthId(technicianId, name)),
  ]);
  if (community === null) return refused('FORBIDDEN');
  const counted = stored ?? emptyMonth(technicianId, name);
  const { finished, onTime, arrivals, firstTimeFixed, closed } = counted;
  const scoreFrom = scoreFromOf(name, community.settings);
  const score = scoreOf(counted, { now, scoreFrom, fewest: community.settings.ownScore.answers });
  return done({ finished, onTime, arrivals, firstTimeFixed, closed, score, scoreFrom });
};
