import loadHighs from 'highs';
import { compare, type Comparison } from '../../../config/routing-bench/compare';
import { buildingsOf, generated, month } from '../../../config/routing-bench/month';
import { demandsOn, metresPerVisit, onTimeShare, tableOf } from '../../../config/routing-bench/table';

/** A week of a smaller estate; the whole month is `npm run bench:routing`. In config, so that it runs when nobody else does. */
let week: Comparison;
beforeAll(async () => {
  const buildings = buildingsOf(12);
  const jobs = generated(1, { days: 7, homes: 1_500, buildings });
  week = compare({ jobs, buildings, firstDay: month.firstDay, seed: 1, highs: await loadHighs() });
}, 120_000);

describe('一周的派单', () => {
  test('准时不低于事后最优的 95 %，路比一步一步的最优最多多 10 %', () => {
    const { anju, stepwise, hindsight } = week.results;
    expect(onTimeShare(anju)).toBeGreaterThanOrEqual(0.95 * onTimeShare(hindsight));
    expect(metresPerVisit(anju)).toBeLessThanOrEqual(1.1 * metresPerVisit(stepwise));
    expect(anju.unassigned).toBe(0);
  });

  test('比抢单、指派、轮训都少走路，也不比指派和轮训误时', () => {
    const { anju, grab, assign, roundRobin } = week.results;
    for (const other of [grab, assign, roundRobin]) {
      expect(metresPerVisit(anju)).toBeLessThan(0.9 * metresPerVisit(other));
      expect(onTimeShare(anju)).toBeGreaterThanOrEqual(onTimeShare(other) - 0.01);
    }
  });

  test('没有哪种派法走得比事后最优还少，或误时更少', () => {
    for (const result of Object.values(week.results)) {
      expect(result.onTime).toBeLessThanOrEqual(week.results.hindsight.onTime);
      if (result.onTime === week.results.hindsight.onTime)
        expect(result.metres).toBeGreaterThanOrEqual(week.results.hindsight.metres);
    }
  });

  test('新单位有活干，也不独占', () => {
    expect(week.results.anju.newcomers).toBeGreaterThan(0.5);
    expect(week.results.anju.newcomers).toBeLessThan(1.3);
  });

  test('派单不是瓶颈', () => {
    expect(week.decisionsPerSecond).toBeGreaterThan(500);
  });

  test('表上每种派法一行，每条要求说得出数', () => {
    expect(tableOf(week).split('\n')).toHaveLength(1 + Object.keys(week.results).length);
    for (const { value } of demandsOn(week)) expect(Number.isFinite(value)).toBe(true);
  });
});
