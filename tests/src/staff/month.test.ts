import { timeAt } from '#domain/time';
import { monthOf, otherMonth } from '../../../src/staff/mine/month';

test('月份按北京时间算', () => {
  expect(monthOf(timeAt('2026-12-01', '00:00'))).toBe('2026-12');
  expect(monthOf(timeAt('2026-12-01', '00:00') - 1)).toBe('2026-11');
});

test('跨年的上个月和下个月', () => {
  expect(otherMonth('2026-01', -1)).toBe('2025-12');
  expect(otherMonth('2025-12', 1)).toBe('2026-01');
  expect(otherMonth('2026-11', -12)).toBe('2025-11');
});
