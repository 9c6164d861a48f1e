import type { Highs } from 'highs';
import type { Candidate, Ground } from '../../domain/routing';
import { defaultSettings } from '../../domain/settings';
import { MINUTE } from '../../domain/time';
import type { Job } from './arrivals';
import { crewOf } from './crew';
import { estateOf } from './estate';
import { booked, judge, spreadOf, type Verdict } from './judge';
import { hindsightOptimum, mayDo, type Solving } from './optimum';
import { anju, assignLeast, grab, roundRobin } from './policies';
import { Chance } from './random';
import { replay, type Choose, type Plan } from './replay';
import { stepwiseOptimum } from './stepwise';

export interface Result extends Verdict {
  readonly name: string;
  /** Standard deviation of visits per person over their mean. */
  readonly spread: number;
  /** Visits of newcomers over what an even chance among the eligible would give them. */
  readonly newcomers: number;
}

export interface Comparison {
  readonly results: { readonly [name in Way]: Result };
  readonly decisionsPerSecond: number;
}

export type Way = 'anju' | 'grab' | 'assign' | 'roundRobin' | 'stepwise' | 'hindsight';

export interface Arena {
  readonly jobs: readonly Job[];
  readonly buildings: readonly string[];
  readonly firstDay: string;
  readonly seed: number;
  readonly highs: Highs;
}

type Question = Parameters<Choose>;

/** As many as a few months have. */
const DECISIONS = 5_000;

/** The decisions made, again and again, by the processor's time: what else the machine does is not the engine's. */
function rateOf(choose: Choose, asked: readonly Question[]): number {
  const began = process.cpuUsage();
  let count = 0;
  for (; count < DECISIONS; count += asked.length) for (const question of asked) choose(...question);
  const { user, system } = process.cpuUsage(began);
  return (count / (user + system)) * 1_000_000;
}

const isNew = ({ standing }: Candidate): boolean => standing.answers < defaultSettings.newcomer.answers;

function newcomersOf(plan: Plan, jobs: readonly Job[], solving: Pick<Solving, 'crew' | 'ground'>): number {
  const fresh = new Set(solving.crew.filter(isNew).map(({ technicianId }) => technicianId));
  let [got, even] = [0, 0];
  for (const job of booked(jobs)) {
    const able = mayDo(job, solving);
    if (able.length > 0) even += able.filter((id) => fresh.has(id)).length / able.length;
    if (fresh.has(plan.get(job.id) ?? '')) got += 1;
  }
  return got / even;
}

/** Every way of giving out the same month's work, judged alike (README). */
export function compare({ jobs, buildings, firstDay, seed, highs }: Arena): Comparison {
  const chance = new Chance(seed);
  const estate = estateOf(buildings, chance);
  const crew = crewOf(firstDay, chance);
  const ground: Ground = { settings: defaultSettings, positions: estate.positions };
  const measure = { estate, visitsInSlot: defaultSettings.ranking.visitsInSlot };
  const solving: Solving = { highs, crew, ground, measure };
  const engine = anju(ground);
  const asked: Question[] = [];
  const noted: Choose = (...question) => {
    asked.push(question);
    return engine(...question);
  };
  const ours = replay(jobs, crew, noted);
  const result = (name: string, plan: Plan): Result => ({
    name,
    ...judge(jobs, plan, measure),
    spread: spreadOf(plan, crew),
    newcomers: newcomersOf(plan, jobs, solving),
  });
  return {
    results: {
      anju: result('Anju', ours),
      grab: result('grab', replay(jobs, crew, grab(ground, chance))),
      assign: result('assign', replay(jobs, crew, assignLeast(ground))),
      roundRobin: result('round robin', replay(jobs, crew, roundRobin(ground))),
      stepwise: result(
        'optimum, step by step',
        stepwiseOptimum(jobs, solving, defaultSettings.handOverMinutes * MINUTE),
      ),
      hindsight: result('optimum, in hindsight', hindsightOptimum(jobs, solving)),
    },
    decisionsPerSecond: rateOf(engine, asked),
  };
}
