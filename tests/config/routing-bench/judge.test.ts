import fc from 'fast-check';
import { shortestDay } from '../../../config/routing-bench/judge';
import { Chance } from '../../../config/routing-bench/random';
import { buildingsOf, generated, month } from '../../../config/routing-bench/month';
import { estateOf } from '../../../config/routing-bench/estate';

/** Buildings are numbers on a line; the office is at 0. */
const metres = (from: string | null, to: string | null) => Math.abs(Number(from ?? 0) - Number(to ?? 0));

describe('评判一天的路', () => {
  test('时段之间按时间，时段之内走最短', () => {
    expect(shortestDay([['5']], metres)).toBe(10);
    expect(shortestDay([['5'], ['1']], metres)).toBe(10);
    expect(shortestDay([['1'], ['5'], ['2']], metres)).toBe(10);
    expect(shortestDay([['5'], ['1'], ['5']], metres)).toBe(18);
    expect(shortestDay([['9', '1', '5']], metres)).toBe(18);
    expect(shortestDay([], metres)).toBe(0);
  });

  test('同一时段里谁先给都一样', () => {
    const day = fc.array(fc.array(fc.integer({ min: -9, max: 9 }).map(String), { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(day, (slots) => {
        const full = slots.filter(({ length }) => length > 0);
        expect(
          shortestDay(
            full.map((slot) => slot.toReversed()),
            metres,
          ),
        ).toBe(shortestDay(full, metres));
      }),
    );
  });
});

describe('造出来的一个月', () => {
  test('同样的种子同样的月，换种子就换', () => {
    expect(generated(3, { days: 3 })).toEqual(generated(3, { days: 3 }));
    expect(generated(4, { days: 3 })).not.toEqual(generated(3, { days: 3 }));
  });

  test('按时间来，上门总在报修以后，同一工种同一时段不超过能约的户数', () => {
    const jobs = generated(1, { days: 10 });
    const taken = new Map<string, number>();
    for (const [n, job] of jobs.entries()) {
      expect(job.reportedAt).toBeGreaterThanOrEqual(jobs[n - 1]?.reportedAt ?? 0);
      if (job.sensitivity === 'A') continue;
      expect(job.slot.startsAt).toBeGreaterThan(job.reportedAt);
      const key = `${job.trade} ${job.slot.startsAt}`;
      taken.set(key, (taken.get(key) ?? 0) + 1);
      expect(taken.get(key)).toBeLessThanOrEqual(month.capacity[job.trade]);
    }
  });

  test('种子给出 0 到 1 之间的数，两头的整数都轮得到', () => {
    const chance = new Chance(1);
    const drawn = new Set(Array.from({ length: 300 }, () => chance.between(1, 6)));
    expect([...drawn].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    const weighed = Array.from({ length: 1_000 }, () => chance.weighted({ often: 9, seldom: 1 }));
    expect(weighed.filter((key) => key === 'seldom').length).toBeGreaterThan(50);
    expect(weighed.filter((key) => key === 'seldom').length).toBeLessThan(200);
  });

  test('路是对称的，到自己是零，绕路不会更近', () => {
    const { metres: way, positions } = estateOf(buildingsOf(9), new Chance(1));
    const stops = [null, ...positions.map(({ building }) => building)];
    for (const a of stops)
      for (const b of stops) {
        expect(way(a, b)).toBe(way(b, a));
        expect(way(a, a)).toBe(0);
        for (const c of stops) expect(way(a, b)).toBeLessThanOrEqual(way(a, c) + way(c, b) + 1);
      }
  });
});
