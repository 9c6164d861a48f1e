import { isAskable } from '#domain/satisfaction';
import { comparedTo, earlier, later, periodOf } from '../../../../src/manager/scores/period';

// A Thursday.
const TODAY = '2026-11-19';

test('这一周、这个月、这个季度只算到今天', () => {
  expect(periodOf('week', TODAY, TODAY)).toEqual({ unit: 'week', from: '2026-11-16', to: TODAY });
  expect(periodOf('month', TODAY, TODAY)).toEqual({ unit: 'month', from: '2026-11-01', to: TODAY });
  expect(periodOf('quarter', TODAY, TODAY)).toEqual({ unit: 'quarter', from: '2026-10-01', to: TODAY });
});

test('往前翻是完整的一期，翻回来停在还没过完的这一期', () => {
  const now = periodOf('month', TODAY, TODAY);
  const october = earlier(now, TODAY);
  expect(october).toEqual({ unit: 'month', from: '2026-10-01', to: '2026-10-31' });
  expect(later(october, TODAY)).toEqual(now);
  expect(later(now, TODAY)).toBeNull();
});

test.each([
  ['还没过完的月和上个月同样多的日子比', periodOf('month', TODAY, TODAY), '2026-10-01', '2026-10-19'],
  ['完整的月和完整的月比', periodOf('month', '2026-10-05', TODAY), '2026-09-01', '2026-09-30'],
  ['还没过完的季度和上个季度同样多的日子比', periodOf('quarter', TODAY, TODAY), '2026-07-01', '2026-08-19'],
  ['还没过完的周和上一周的同几天比', periodOf('week', TODAY, TODAY), '2026-11-09', '2026-11-12'],
  [
    '自选的日子和紧挨着的同样多天比',
    { unit: 'own', from: '2026-11-10', to: '2026-11-19' } as const,
    '2026-10-31',
    '2026-11-09',
  ],
])('%s', (_, period, from, to) => {
  expect(comparedTo(period, 'before')).toEqual({ from, to });
});

test('去年同期：周对周，月对月', () => {
  expect(comparedTo(periodOf('week', TODAY, TODAY), 'yearAgo')).toEqual({ from: '2025-11-17', to: '2025-11-20' });
  expect(comparedTo(periodOf('month', '2026-02-10', TODAY), 'yearAgo')).toEqual({
    from: '2025-02-01',
    to: '2025-02-28',
  });
  expect(comparedTo(periodOf('month', '2026-02-10', TODAY), 'none')).toBeNull();
});

test('倒着的日子和太长的日子不去问', () => {
  expect(isAskable({ from: '2026-11-02', to: '2026-11-01' })).toBe(false);
  expect(isAskable({ from: '2025-01-01', to: '2026-11-01' })).toBe(false);
  expect(isAskable({ from: '2026-11-01', to: '2026-11-01' })).toBe(true);
});
