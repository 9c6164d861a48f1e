import type { AnalysisFacts, Prevention } from '#domain/analysis';
import { daysOf } from '#domain/satisfaction';
import { parts as allParts, type Part } from '#domain/taxonomy';
import { addDays, timeAt } from '#domain/time';
import type { CommunityDocument, DefectDocument } from '../schema';
import { fieldsBetween, findPage } from '../kit/database/documents';
import { timeKey } from '../kit/ids';
import { segmentRows } from '../kit/scores/segments';
import { complaintsIn } from '../kit/scores/summary';

/** The newest defects of a state; a draft names a few of them. */
const MOST = 100;

const defectsIn = (communityId: string, state: DefectDocument['state']): Promise<readonly DefectDocument[]> =>
  findPage('defects', {
    equal: { communityId, state },
    sort: { field: 'sortKey', direction: 'desc' },
    after: null,
    limit: MOST,
  });

const preventionOf = ({ number, prevention, dueOn }: DefectDocument): Prevention => ({ number, prevention, dueOn });

const isPart = (value: string): value is Part => allParts.some((part) => part === value);

/** What the figures of a quarter do not say: parts, complaints, defects prevented, cases written. */
export async function factsOf(community: CommunityDocument, quarter: string): Promise<AnalysisFacts> {
  const { _id: communityId } = community;
  const days = daysOf(quarter);
  const start = timeAt(days.from, '00:00');
  const end = timeAt(addDays(days.to, 1), '00:00');
  const span = { communityId, ...days, where: [] };
  const written = { equal: { communityId }, field: 'sortKey', from: timeKey(start), to: timeKey(end) };
  const [rows, complaints, done, preventing, cases] = await Promise.all([
    segmentRows(span, { by: 'part', and: null }, community),
    complaintsIn(span),
    defectsIn(communityId, 'done'),
    defectsIn(communityId, 'preventing'),
    fieldsBetween('cases', ['_id'], written),
  ]);
  const doneAt = ({ history }: DefectDocument): number => history.at(-1)?.at ?? 0;
  return {
    parts: rows.flatMap(({ value: part, closures }) => (isPart(part) ? [{ part, closures }] : [])),
    complaints,
    prevented: done.filter((one) => doneAt(one) >= start && doneAt(one) < end).map(preventionOf),
    preventing: preventing.map(preventionOf),
    cases: cases.length,
  };
}
