import type { Highs } from 'highs';
import { route, type Candidate, type Ground } from '../../domain/routing';
import type { Job } from './arrivals';
import { dayModel, pathsOf, type Crew, type DayProblem } from './day-model';
import { booked, grouped, type Measure } from './judge';
import { requestOf, type Plan } from './replay';

/** What the solver works with. */
export interface Solving {
  readonly highs: Highs;
  readonly crew: readonly Candidate[];
  readonly ground: Ground;
  readonly measure: Measure;
}

/** Who may do a job at all, by the engine's own conditions, whatever else they have to do. */
export function mayDo(job: Job, { crew, ground }: Pick<Solving, 'crew' | 'ground'>): string[] {
  const idle = crew.map((candidate) => ({ ...candidate, openWork: [] }));
  const { considered } = route(requestOf(job, []), idle, ground);
  return considered.filter(({ failed }) => failed.length === 0).map(({ technicianId }) => technicianId);
}

/** People who may do exactly the same of the day's visits are interchangeable: one crew. */
function crewsOf(visits: readonly Job[], able: ReadonlyMap<string, readonly string[]>): Crew[] {
  const visitsOf = new Map<string, string[]>();
  for (const { id } of visits)
    for (const technicianId of able.get(id) ?? [])
      visitsOf.set(technicianId, [...(visitsOf.get(technicianId) ?? []), id]);
  return [...grouped([...visitsOf], ([, ids]) => ids.join()).values()].map((members) => ({
    people: members.map(([technicianId]) => technicianId),
    visits: new Set(members[0]?.[1] ?? []),
  }));
}

const options = { output_flag: false, mip_rel_gap: 0 } as const;

function solved(highs: Highs, problem: DayProblem): ReadonlyMap<string, number> | null {
  const solution = highs.solve(dayModel(problem), options);
  if (solution.Status === 'Infeasible') return null;
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  return new Map(Object.entries(solution.Columns).map(([name, { Primal }]) => [name, Number(Primal)]));
}

/** One day, in time where that can be done, and where it cannot with as few late visits as can be. */
function planDay(highs: Highs, problem: Omit<DayProblem, 'late'>): Map<string, string> {
  for (const late of [false, true]) {
    const values = solved(highs, { ...problem, late });
    if (values === null) continue;
    return new Map(
      problem.crews.flatMap((crew, c) =>
        pathsOf({ ...problem, late }, c, values).flatMap((path, n) =>
          path.map((id) => [id, crew.people[n] ?? ''] as const),
        ),
      ),
    );
  }
  throw new Error('HiGHS: no plan');
}

/** The best plan of every day with all its visits known before the first one is given out: fewest late ones, then the shortest ways. */
export function hindsightOptimum(jobs: readonly Job[], solving: Solving): Plan {
  const { highs, measure } = solving;
  const able = new Map(booked(jobs).map((job) => [job.id, mayDo(job, solving)]));
  const possible = booked(jobs).filter(({ id }) => (able.get(id) ?? []).length > 0);
  const days = [...grouped(possible, ({ slot }) => slot.date).values()];
  return new Map(
    days.flatMap((visits) => [
      ...planDay(highs, { visits, crews: crewsOf(visits, able), metres: measure.estate.metres }),
    ]),
  );
}
