import loadHighs, { type Highs } from 'highs';
import type { Candidate } from '#domain/routing';
import { defaultSettings } from '#domain/settings';
import { slotOn, type Job } from '../../../config/routing-bench/arrivals';
import { crewOf } from '../../../config/routing-bench/crew';
import { judge } from '../../../config/routing-bench/judge';
import { hindsightOptimum, mayDo, type Solving } from '../../../config/routing-bench/optimum';
import { Chance } from '../../../config/routing-bench/random';
import { stepwiseOptimum } from '../../../config/routing-bench/stepwise';
import { timeAt } from '#domain/time';

const HOUR = 3_600_000;
/** Buildings are numbers on a line, a metre apart; the office is at 0. */
const metres = (from: string | null, to: string | null) => Math.abs(Number(from ?? 0) - Number(to ?? 0));
const estate = { positions: [], metres };

const [model] = crewOf('2026-11-01', new Chance(1)) as [Candidate];
const person = (technicianId: string): Candidate => ({
  ...model,
  technicianId,
  trades: ['plumbing'],
  pools: ['warranty'],
  shifts: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '18:00' }],
  leave: [],
});
const job = (n: number, building: string, period: number): Job => ({
  id: `j${n}`,
  reportedAt: timeAt('2026-11-01', '09:00') + n * HOUR,
  trade: 'plumbing',
  pool: 'warranty',
  sensitivity: 'B',
  homeId: `h${n}`,
  building,
  slot: slotOn('2026-11-03', period),
  again: null,
});

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});
const solvingFor = (...ids: string[]): Solving => ({
  highs,
  crew: ids.map(person),
  ground: { settings: defaultSettings, positions: [] },
  measure: { estate, visitsInSlot: 2 },
});

/** Every way of giving jobs to people, tried out. */
function best(jobs: readonly Job[], solving: Solving) {
  let plans: Map<string, string>[] = [new Map()];
  for (const one of jobs)
    plans = plans.flatMap((plan) => mayDo(one, solving).map((id) => new Map([...plan, [one.id, id]])));
  const cost = (plan: Map<string, string>) => {
    const { onTime, metres: way } = judge(jobs, plan, solving.measure);
    return way - 1e6 * onTime;
  };
  return Math.min(...plans.map(cost));
}
const costOf = (jobs: readonly Job[], solving: Solving, plan: ReadonlyMap<string, string>) => {
  const { onTime, metres: way } = judge(jobs, plan, solving.measure);
  return way - 1e6 * onTime;
};

describe('最优解', () => {
  test('事后看：两头的各归一人，路最短', () => {
    const jobs = [job(0, '-9', 0), job(1, '9', 0), job(2, '-8', 1), job(3, '8', 1)];
    const solving = solvingFor('a', 'b');
    const plan = hindsightOptimum(jobs, solving);
    expect(plan.get('j0')).toBe(plan.get('j2'));
    expect(plan.get('j1')).toBe(plan.get('j3'));
    expect(judge(jobs, plan, solving.measure)).toEqual({ visits: 4, onTime: 4, unassigned: 0, metres: 36 });
  });

  test('事后看：先少误时，再省路；一个时段一人两户', () => {
    const three = [job(0, '5', 0), job(1, '5', 0), job(2, '5', 0)];
    expect(judge(three, hindsightOptimum(three, solvingFor('a', 'b')), solvingFor('a').measure).onTime).toBe(3);
    const alone = judge(three, hindsightOptimum(three, solvingFor('a')), solvingFor('a').measure);
    expect(alone).toEqual({ visits: 3, onTime: 2, unassigned: 0, metres: 10 });
  });

  test('事后看：与把所有分法都试一遍的结果一样', () => {
    const chance = new Chance(5);
    for (let round = 0; round < 12; round += 1) {
      const jobs = Array.from({ length: 6 }, (_, n) => job(n, String(chance.between(-20, 20)), chance.between(0, 2)));
      const solving = solvingFor('a', 'b', 'c');
      expect(costOf(jobs, solving, hindsightOptimum(jobs, solving))).toBe(best(jobs, solving));
    }
  });

  test('一步一步：同时等着的一起分得最好，分出去的不再动', () => {
    const together = [job(0, '-9', 0), job(1, '9', 0), job(2, '-8', 1), job(3, '8', 1)];
    const solving = solvingFor('a', 'b');
    const atOnce = stepwiseOptimum(together, solving, 24 * HOUR);
    expect(costOf(together, solving, atOnce)).toBe(best(together, solving));
    const single = stepwiseOptimum(together, solving, 60_000);
    expect(single.size).toBe(4);
    expect(costOf(together, solving, single)).toBeGreaterThanOrEqual(best(together, solving));
  });

  test('谁也不能去的，两个最优解都不硬派', () => {
    const solving = { ...solvingFor('a'), crew: [{ ...person('a'), licenceUntil: null }] };
    expect(hindsightOptimum([job(0, '1', 0)], solving).size).toBe(0);
    expect(stepwiseOptimum([job(0, '1', 0)], solving, HOUR).size).toBe(0);
  });
});
