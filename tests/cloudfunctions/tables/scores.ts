import type { healthApi, leagueApi, satisfactionApi } from '#domain/contract';
import { requestId } from '../../support/cloud';
import { fiveStars } from '../../support/steps';
import { personId } from '../../support/community';
import type { Cases, Rows } from './row';
import type { Stand } from './stand';
import type { Walk } from './walk';

const cursor = null;
const communityId = 'anju';
const may = ['manager'] as const;
const days = { from: '2026-11-01', to: '2026-11-30', where: [] };
const rating = () => ({
  ...{ requestId: requestId(), closure: 1, stars: 1 as const, dimensions: fiveStars },
  ...{ recommend: null, tags: [], words: '', photos: [] },
});
const split = { by: 'contractor', and: 'technician' } as const;
const firm = { subject: 'contractor', subjectId: 'k-1', quarter: '2026Q4' } as const;
const said = { grade: 'A', examMark: 92.5, contests: [], words: '第四季度稳定' } as const;
const period = { subject: 'contractor', period: '2026Q4' } as const;
const saving = (on: string, version: number) => ({
  ...{ requestId: requestId(), communityId: on, ...firm, version },
  ...{ ...said, contests: [] },
});

export const scoreRows: Rows<keyof (typeof satisfactionApi & typeof leagueApi & typeof healthApi)> = {
  // Two calls keep the month, two the technician's standing with routing.
  'satisfaction.rate': { may: ['owner'], input: () => ({ ...rating(), ticketId: 'no-such-ticket' }), budget: 22 },
  // Days of the sums and of complaints; never tickets. So in the next three.
  'satisfaction.summary': { may, input: () => ({ communityId, ...days }), budget: 4 },
  // Names of firms, names of people.
  'satisfaction.segments': { may, input: () => ({ communityId, ...days, ...split }), budget: 5 },
  'satisfaction.trend': { may, input: () => ({ communityId, ...days, step: 'week' }), budget: 3 },
  'satisfaction.matrix': { may, input: () => ({ communityId, ...days }), budget: 3 },
  // At most three looks at the list, and the addresses of pictures.
  'satisfaction.tickets': { may, input: () => ({ communityId, ...days, which: 'closures', cursor }), budget: 6 },
  // One look at each list that can need somebody, three at complaints.
  'satisfaction.now': { may, input: () => ({ communityId }), budget: 12 },
  'satisfaction.month': { may: ['technician'], input: () => ({ communityId, month: '2026-11' }), budget: 3 },
  'satisfaction.ratings': { may, input: () => ({ communityId, cursor }), budget: 4 },
  'satisfaction.audit': { may, input: () => ({ communityId, day: '2026-11-23' }), budget: 7 },
  // A quiet night; every day looked at costs six more, every return that is due eight.
  'satisfaction.verify': { may: ['timer'], input: () => ({}), budget: 40 },
  // Timers, what is overdue in five lists, the last checks and reports, seven days of counts.
  'health.get': { may, input: () => ({ communityId }), budget: 10 },
  'league.get': { may, input: () => ({ communityId, ...period }), budget: 4 },
  'league.review': { may, input: () => ({ communityId, ...firm }), budget: 8 },
  'league.saveReview': { may, input: () => saving(communityId, 0), budget: 9 },
};

/** Every procedure of the scores that names a community or a ticket. */
export function scoreCases({ tickets }: Stand): Cases {
  const real = () => communityId;
  return {
    'satisfaction.rate': { real: () => tickets.closed, input: (id) => ({ ...rating(), ticketId: id }) },
    'satisfaction.summary': { real, input: (on) => ({ communityId: on, ...days }) },
    'satisfaction.segments': { real, input: (on) => ({ communityId: on, ...days, ...split }) },
    'satisfaction.trend': { real, input: (on) => ({ communityId: on, ...days, step: 'week' }) },
    'satisfaction.matrix': { real, input: (on) => ({ communityId: on, ...days }) },
    'satisfaction.tickets': { real, input: (on) => ({ communityId: on, ...days, which: 'closures', cursor }) },
    'satisfaction.now': { real, input: (on) => ({ communityId: on }) },
    'satisfaction.month': { real, input: (on) => ({ communityId: on, month: '2026-11' }) },
    'satisfaction.ratings': { real, input: (on) => ({ communityId: on, cursor }) },
    'satisfaction.audit': { real, input: (on) => ({ communityId: on, day: '2026-11-23' }) },
    'health.get': { real, input: (on) => ({ communityId: on }) },
    'league.get': { real, input: (on) => ({ communityId: on, ...period }) },
    'league.review': { real, input: (on) => ({ communityId: on, ...firm }) },
    'league.saveReview': { real, input: (on) => saving(on, 0) },
  };
}

/** Every procedure of the scores but `rate`, after some tickets were closed. */
export async function walkScores({ test }: Walk): Promise<void> {
  const span = { communityId, ...days };
  await test.must('technician', 'satisfaction.month', { communityId, month: '2026-11' });
  await test.must('manager', 'satisfaction.summary', span);
  await test.must('manager', 'satisfaction.segments', { ...span, ...split });
  await test.must('manager', 'satisfaction.trend', { ...span, step: 'week' });
  await test.must('manager', 'satisfaction.matrix', span);
  await test.must('manager', 'satisfaction.tickets', { ...span, which: 'unsatisfied', cursor });
  await test.must('manager', 'satisfaction.now', { communityId });
  await test.must('manager', 'satisfaction.ratings', { communityId, cursor });
  await test.must('manager', 'satisfaction.audit', { communityId, day: '2026-11-23' });
  await test.cloud.fireTimers('satisfaction');
  await test.must('manager', 'health.get', { communityId });
  await test.must('manager', 'league.get', { communityId, ...period });
  await test.must('manager', 'league.saveReview', saving(communityId, 0));
  await test.must('manager', 'league.review', { communityId, ...firm });
  const supervisor = { subject: 'supervisor', subjectId: personId('supervisor'), quarter: '2026Q4' } as const;
  await test.must('manager', 'league.review', { communityId, ...supervisor });
}
