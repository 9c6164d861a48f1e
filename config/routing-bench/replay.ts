import { withOneMore, type Candidate, type RouteRequest } from '../../domain/routing';
import type { Job } from './arrivals';

/** Who does what: technician by job id; jobs nobody could be named for are missing. */
export type Plan = ReadonlyMap<string, string>;

/** One way of naming somebody the moment a job is reported; null: nobody. */
export type Choose = (request: RouteRequest, crew: readonly Candidate[]) => string | null;

export const isUrgent = ({ sensitivity }: Job): boolean => sensitivity === 'A';

export function requestOf(job: Job, knownBy: readonly string[]): RouteRequest {
  const { trade, pool, building, sensitivity, homeId, slot, reportedAt } = job;
  return {
    trade,
    communityId: 'estate',
    pool,
    date: slot.date,
    slot: isUrgent(job) ? null : { startsAt: slot.startsAt, endsAt: slot.endsAt },
    building,
    sensitivity,
    homeId,
    excluded: [],
    knownBy,
    now: reportedAt,
  };
}

/** Everybody with the load they have at a moment of the month. */
export class Roster {
  readonly plan = new Map<string, string>();
  private readonly people: Map<string, Candidate>;
  private readonly ends: ReadonlyMap<string, number>;

  constructor(jobs: readonly Job[], crew: readonly Candidate[]) {
    this.people = new Map(crew.map((candidate) => [candidate.technicianId, candidate]));
    this.ends = new Map(jobs.map(({ id, slot }) => [id, slot.endsAt]));
  }

  /** Work is done when its slot is over. */
  at(now: number): Candidate[] {
    for (const [id, candidate] of this.people) {
      const openWork = candidate.openWork.filter(({ ticketId }) => (this.ends.get(ticketId) ?? 0) > now);
      if (openWork.length < candidate.openWork.length) this.people.set(id, { ...candidate, openWork });
    }
    return [...this.people.values()];
  }

  /** What is asked for a job: somebody who was there before knows the defect. */
  request(job: Job): RouteRequest {
    const known = job.again === null ? undefined : this.plan.get(job.again);
    return requestOf(job, known === undefined ? [] : [known]);
  }

  give({ id, slot, homeId, building, reportedAt }: Job, technicianId: string | null): void {
    const candidate = this.people.get(technicianId ?? '');
    if (candidate === undefined) return;
    this.plan.set(id, candidate.technicianId);
    const work = { ticketId: id, date: slot.date, startsAt: slot.startsAt, homeId, building };
    const share = withOneMore(candidate.share, reportedAt);
    this.people.set(candidate.technicianId, { ...candidate, openWork: [...candidate.openWork, work], share });
  }
}

/** The month once more, one report after the other. Nobody declines. */
export function replay(jobs: readonly Job[], crew: readonly Candidate[], choose: Choose): Plan {
  const roster = new Roster(jobs, crew);
  for (const job of jobs) roster.give(job, choose(roster.request(job), roster.at(job.reportedAt)));
  return roster.plan;
}
