import { differences } from '../../../config/sums/differences';
import type { Rule } from './rule';

export const sums: Rule = {
  sentence: '每天的数字，等于从工单和评价重算',
  broken: ({ all }) =>
    differences({ tickets: all('tickets'), ratings: all('ratings'), daySums: all('daySums') }).flatMap(
      ({ communityId, different }) => different.map((day) => `${communityId} ${day}`),
    ),
};

export const stars: Rule = {
  sentence: '工单上的星数，就是业主最后一次给的',
  broken: ({ all }) => {
    const given = new Map(all('ratings').map(({ _id, revisions }) => [_id, revisions.at(-1)?.stars ?? null]));
    return all('tickets')
      .filter(({ _id, closure, stars: shown }) => (given.get(`${_id}:${closure}`) ?? null) !== shown)
      .map(({ _id }) => _id);
  },
};

export const recoveries: Rule = {
  sentence: '说了要跟进的，真有人跟进',
  broken: ({ all }) => {
    const cases = new Set(all('recoveries').map(({ _id }) => _id));
    return all('tickets').flatMap(({ _id, recovery }) => (recovery === null || cases.has(recovery.id) ? [] : [_id]));
  },
};
