import { sayDays } from '#domain/copy';
import { sayLeftDays, shareLeft } from '../../../src/owner/file/days-left';

const now = Date.UTC(2026, 10, 23, 4);
const covered = { verdict: 'in', reason: 'contractorTerm', until: '2027-11-23' } as const;

test('剩下的天数按人说话的方式说', () => {
  expect(sayDays(0)).toBe('0 天');
  expect(sayDays(59)).toBe('59 天');
  expect(sayDays(60)).toBe('2 个月');
  expect(sayDays(364)).toBe('11 个月');
  expect(sayDays(365)).toBe('1 年');
  expect(sayDays(800)).toBe('2 年 2 个月');
});

test('保修条的长度是剩下的部分，不超出两头', () => {
  expect(shareLeft(covered, { begun: '2025-11-23', now })).toBeCloseTo(0.5, 2);
  expect(shareLeft(covered, { begun: '2027-11-01', now })).toBe(1);
  expect(shareLeft({ ...covered, until: '2026-11-22' }, { begun: '2025-11-23', now })).toBe(0);
  expect(shareLeft({ ...covered, verdict: 'out' }, { begun: '2025-11-23', now })).toBe(0);
});

test('不知道日期的不画条，主体结构一直是满的', () => {
  expect(shareLeft({ verdict: 'doubtful', reason: 'datesUnknown', until: null }, { begun: null, now })).toBeNull();
  expect(shareLeft(covered, { begun: null, now })).toBeNull();
  expect(shareLeft({ verdict: 'in', reason: 'structure', until: null }, { begun: '2020-01-01', now })).toBe(1);
});

test('最后一天仍在保修期内，第二天就到期了', () => {
  expect(sayLeftDays({ ...covered, until: '2026-11-23' }, now)).toBe('今天最后一天');
  expect(sayLeftDays({ ...covered, verdict: 'out', until: '2026-11-22' }, now)).toBe('已于 2026年11月22日 到期');
  expect(sayLeftDays({ verdict: 'doubtful', reason: 'commonPart', until: null }, now)).toBe('待前台核实');
});
