import type { Highs } from 'highs';
import { route } from '../../domain/routing';
import type { Job } from './arrivals';
import { dayCost, grouped } from './judge';
import { mayDo, type Solving } from './optimum';
import { isUrgent, Roster, type Plan } from './replay';

/** More than this many at once (a file with days instead of times) are solved in parts. */
const MOST = 6;
/** Nobody at all is worse than anybody late. */
const NOBODY = 1e9;

/** Some of the jobs for one person, and what they add to that person's day. */
interface Column {
  readonly technicianId: string;
  readonly jobs: readonly Job[];
  readonly cost: number;
}

const subsets = (jobs: readonly Job[]): Job[][] =>
  jobs.reduce<Job[][]>((all, job) => [...all, ...all.map((set) => [...set, job])], [[]]).slice(1);

/** Every job is in exactly one column or in none, nobody has two columns: the cheapest choice. */
function cheapest(highs: Highs, jobs: readonly Job[], columns: readonly Column[]): Column[] {
  const terms = (holds: (column: Column) => boolean): string =>
    columns.map((column, n) => (holds(column) ? ` + x${n}` : '')).join('');
  const people = [...new Set(columns.map(({ technicianId }) => technicianId))];
  const model = [
    'Minimize',
    ` way:${columns.map(({ cost }, n) => ` + ${cost} x${n}`).join('')}${jobs.map((_, n) => ` + ${NOBODY} u${n}`).join('')}`,
    'Subject To',
    ...jobs.map((job, n) => ` j${n}:${terms((column) => column.jobs.includes(job))} + u${n} = 1`),
    ...people.map((id, n) => ` p${n}:${terms(({ technicianId }) => technicianId === id)} <= 1`),
    'Binary',
    ` ${[...columns.map((_, n) => `x${n}`), ...jobs.map((_, n) => `u${n}`)].join(' ')}`,
    'End',
  ].join('\n');
  const solution = highs.solve(model, { output_flag: false, mip_rel_gap: 0 });
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  return columns.filter((_, n) => Number(solution.Columns[`x${n}`]?.Primal) > 0.5);
}

/** The jobs of one visiting day that are reported within one window, and everybody's visits of that day. */
class Step {
  constructor(
    private readonly solving: Solving,
    private readonly given: Map<string, Job[]>,
  ) {}

  solve(jobs: readonly Job[]): Column[] {
    const columns = this.solving.crew.flatMap(({ technicianId, dailyCapacity }) => {
      const before = this.given.get(technicianId) ?? [];
      const able = jobs.filter((job) => mayDo(job, this.solving).includes(technicianId));
      const cost = dayCost(before, this.solving.measure);
      return subsets(able)
        .filter((set) => before.length + set.length <= dailyCapacity)
        .map((set) => ({ technicianId, jobs: set, cost: dayCost([...before, ...set], this.solving.measure) - cost }));
    });
    return cheapest(this.solving.highs, jobs, columns);
  }

  keep({ technicianId, jobs }: Column): void {
    this.given.set(technicianId, [...(this.given.get(technicianId) ?? []), ...jobs]);
  }
}

/**
 * The best plan that a decision can make that must be made within `window` ms of the report: what waits together is
 * given out together at the least cost for the days as they stand; what has been given to somebody stays with them.
 */
export function stepwiseOptimum(jobs: readonly Job[], solving: Solving, window: number): Plan {
  const roster = new Roster(jobs, solving.crew);
  for (const job of jobs.filter(isUrgent))
    roster.give(job, route(roster.request(job), roster.at(job.reportedAt), solving.ground).technicianId);
  const days = new Map<string, Map<string, Job[]>>();
  const waiting = grouped(
    jobs.filter((job) => !isUrgent(job)),
    ({ reportedAt, slot }) => `${Math.floor(reportedAt / window)} ${slot.date}`,
  );
  for (const together of waiting.values()) {
    const date = together[0]?.slot.date ?? '';
    const given = days.get(date) ?? new Map<string, Job[]>();
    days.set(date, given);
    const step = new Step(solving, given);
    for (let n = 0; n < together.length; n += MOST)
      for (const column of step.solve(together.slice(n, n + MOST))) {
        step.keep(column);
        for (const job of column.jobs) roster.give(job, column.technicianId);
      }
  }
  return roster.plan;
}
