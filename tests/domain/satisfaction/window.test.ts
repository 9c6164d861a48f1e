import { ratingWindow } from '#domain/satisfaction';
import { defaultSettings } from '#domain/settings';
import { DAY } from '#domain/time';

const CLOSED = 1_800_000_000_000;
const at = (days: number, firstRatedDay: number | null = null) =>
  ratingWindow(
    {
      closedAt: CLOSED,
      firstRatedAt: firstRatedDay === null ? null : CLOSED + firstRatedDay * DAY,
      now: CLOSED + days * DAY,
    },
    defaultSettings.rating,
  );

describe('什么时候能评价', () => {
  test('业主不能给未关闭的工单评价', () => {
    expect(ratingWindow({ closedAt: null, firstRatedAt: null, now: CLOSED }, defaultSettings.rating)).toBe('notOpen');
  });

  test('关闭后三十天内可以评', () => {
    expect([at(0), at(29.9), at(30), at(400)]).toEqual(['open', 'open', 'tooLate', 'tooLate']);
  });

  test('评过后七天内可以改', () => {
    expect([at(3, 3), at(9.9, 3), at(10, 3)]).toEqual(['change', 'change', 'tooLate']);
  });

  test('最后一天才评的，照样有七天可以改', () => {
    expect(at(35, 29)).toBe('change');
  });
});
