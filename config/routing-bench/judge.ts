import type { Candidate } from '../../domain/routing';
import type { Job } from './arrivals';
import type { Estate } from './estate';
import { isUrgent, type Plan } from './replay';

/** What is counted of a plan, over the booked visits of the month. */
export interface Verdict {
  readonly visits: number;
  readonly onTime: number;
  readonly unassigned: number;
  /** Metres of all days together. */
  readonly metres: number;
}

export interface Measure {
  readonly estate: Estate;
  readonly visitsInSlot: number;
}

/** Visits that are booked; danger is answered at once and not part of the comparison. */
export const booked = (jobs: readonly Job[]): Job[] => jobs.filter((job) => !isUrgent(job));

export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, n) => orders(items.toSpliced(n, 1)).map((rest) => [item, ...rest]));
}

/** More visits in one slot than this are made in the order they were given. */
const MOST_ORDERED = 5;

/** The shortest day through slots one after the other, from the office and back; any order within a slot. */
export function shortestDay(slots: readonly (readonly string[])[], metres: Estate['metres']): number {
  let ends = new Map<string | null, number>([[null, 0]]);
  for (const buildings of slots) {
    const next = new Map<string | null, number>();
    for (const order of buildings.length > MOST_ORDERED ? [[...buildings]] : orders(buildings)) {
      const [first = null, last = null] = [order[0], order.at(-1)];
      const inside = order.slice(1).reduce((sum, building, n) => sum + metres(order[n] ?? null, building), 0);
      for (const [from, before] of ends) {
        const total = before + metres(from, first) + inside;
        next.set(last, Math.min(next.get(last) ?? Infinity, total));
      }
    }
    ends = next;
  }
  return Math.min(...[...ends].map(([last, total]) => total + metres(last, null)));
}

const bySlot = (jobs: readonly Job[]): Job[][] =>
  [...grouped(jobs, ({ slot }) => String(slot.startsAt)).values()].sort(
    ([a], [b]) => (a?.slot.startsAt ?? 0) - (b?.slot.startsAt ?? 0),
  );

/** Late visits and metres of one person's day. */
function dayOfVisits(visits: readonly Job[], { estate, visitsInSlot }: Measure): { late: number; metres: number } {
  const slots = bySlot(visits);
  return {
    late: slots.reduce((sum, slot) => sum + Math.max(0, slot.length - visitsInSlot), 0),
    metres: shortestDay(
      slots.map((slot) => slot.map(({ building }) => building)),
      estate.metres,
    ),
  };
}

/** A late visit costs more than all ways of a day together. */
export const LATE = 1_000_000;

/** What solvers make small: late visits first, then metres. */
export function dayCost(visits: readonly Job[], measure: Measure): number {
  if (visits.length === 0) return 0;
  const { late, metres } = dayOfVisits(visits, measure);
  return late * LATE + metres;
}

/** The same yardstick for every plan, the optimum's included. */
export function judge(jobs: readonly Job[], plan: Plan, measure: Measure): Verdict {
  const visits = booked(jobs);
  const assigned = visits.filter(({ id }) => plan.has(id));
  let [late, metres] = [0, 0];
  for (const day of grouped(assigned, ({ id, slot }) => `${slot.date} ${plan.get(id) ?? ''}`).values()) {
    const counted = dayOfVisits(day, measure);
    late += counted.late;
    metres += counted.metres;
  }
  return { visits: visits.length, onTime: assigned.length - late, unassigned: visits.length - assigned.length, metres };
}

/** How unevenly the month's visits lie on people: standard deviation over mean. 0: everybody the same. */
export function spreadOf(plan: Plan, crew: readonly Candidate[]): number {
  const counts = crew.map(({ technicianId }) => [...plan.values()].filter((id) => id === technicianId).length);
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return Math.sqrt(counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / counts.length) / mean;
}
