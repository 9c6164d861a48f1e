import type { Job } from './arrivals';
import type { Estate } from './estate';
import { LATE } from './judge';

/** People who may do the same visits. */
export interface Crew {
  readonly people: readonly string[];
  /** Ids. */
  readonly visits: ReadonlySet<string>;
}

/** The visits of one day and who can make them. `late`: whether a third visit in a slot is allowed, at a price. */
export interface DayProblem {
  readonly visits: readonly Job[];
  readonly crews: readonly Crew[];
  readonly metres: Estate['metres'];
  readonly late: boolean;
}

/**
 * first: into a slot, from an earlier one or from the office · second: to a second visit in the same slot ·
 * late: to a third one or further, which begins after the slot · back: to the office
 */
type Kind = 'first' | 'second' | 'late' | 'back';

interface Arc {
  readonly name: string;
  readonly kind: Kind;
  /** Numbers of visits; null: the office. */
  readonly from: number | null;
  readonly to: number | null;
  readonly cost: number;
}

function kindsBetween(from: Job, to: Job, late: boolean): Kind[] {
  if (from.slot.startsAt < to.slot.startsAt) return ['first'];
  if (from.slot.startsAt > to.slot.startsAt || from.id === to.id) return [];
  // In one direction only: late visits of one slot cannot then go round in a circle.
  return late && from.id < to.id ? ['second', 'late'] : ['second'];
}

/** The ways one crew can take: a network in which every person is a path from the office and back. */
function arcsOf({ visits, crews, metres, late }: DayProblem, c: number): Arc[] {
  const able = visits.map((visit, n) => ({ visit, n })).filter(({ visit }) => crews[c]?.visits.has(visit.id));
  const arcs: Arc[] = [];
  for (const { visit, n } of able) {
    const home = metres(visit.building, null);
    arcs.push({ name: `c${c}_b_${n}`, kind: 'first', from: null, to: n, cost: home });
    arcs.push({ name: `c${c}_e_${n}`, kind: 'back', from: n, to: null, cost: home });
    for (const { visit: next, n: m } of able)
      for (const kind of kindsBetween(visit, next, late)) {
        const cost = metres(visit.building, next.building) + (kind === 'late' ? LATE : 0);
        arcs.push({ name: `c${c}_${kind}_${n}_${m}`, kind, from: n, to: m, cost });
      }
  }
  return arcs;
}

const sum = (arcs: readonly Arc[], sign = '+'): string => arcs.map(({ name }) => ` ${sign} ${name}`).join('');

/** What goes in comes out; only a first visit has a second after it, only a second or later one a late one. */
function rowsAt(n: number, arcs: readonly Arc[]): string[] {
  const into = (...kinds: Kind[]): Arc[] => arcs.filter(({ to, kind }) => to === n && kinds.includes(kind));
  const out = (...kinds: Kind[]): Arc[] => arcs.filter(({ from, kind }) => from === n && kinds.includes(kind));
  const rows = [`${sum(into('first', 'second', 'late'))}${sum(out('first', 'second', 'late', 'back'), '-')} = 0`];
  if (out('second').length > 0) rows.push(`${sum(out('second'))}${sum(into('first'), '-')} <= 0`);
  if (out('late').length > 0) rows.push(`${sum(out('late'))}${sum(into('second', 'late'), '-')} <= 0`);
  return rows;
}

/** The day as a mixed-integer program in CPLEX's LP format, which is what HiGHS reads. */
export function dayModel(problem: DayProblem): string {
  const byCrew = problem.crews.map((_, c) => arcsOf(problem, c));
  const all = byCrew.flat();
  const flow = byCrew.flatMap((arcs) => {
    const nodes = [...new Set(arcs.flatMap(({ to }) => (to === null ? [] : [to])))];
    return nodes.flatMap((n) => rowsAt(n, arcs));
  });
  const once = problem.visits.map((_, n) => `${sum(all.filter(({ to }) => to === n))} = 1`);
  const people = byCrew.map(
    (arcs, c) => `${sum(arcs.filter(({ from }) => from === null))} <= ${problem.crews[c]?.people.length ?? 0}`,
  );
  return [
    'Minimize',
    ` way:${all.map(({ cost, name }) => ` + ${cost} ${name}`).join('')}`,
    'Subject To',
    ...[...flow, ...once, ...people].map((row, n) => ` r${n}:${row}`),
    'Binary',
    all.map(({ name }) => ` ${name}`).join('\n'),
    'End',
  ].join('\n');
}

/** The paths a solution takes through one crew's network, as ids of visits. */
export function pathsOf(problem: DayProblem, c: number, values: ReadonlyMap<string, number>): string[][] {
  const taken = arcsOf(problem, c).filter(({ name }) => (values.get(name) ?? 0) > 0.5);
  const next = new Map(taken.flatMap(({ from, to }) => (from === null || to === null ? [] : [[from, to] as const])));
  return taken
    .filter(({ from }) => from === null)
    .map(({ to }) => {
      const path: string[] = [];
      for (let n: number | null | undefined = to; n !== null && n !== undefined; n = next.get(n)) {
        const visit = problem.visits[n];
        if (visit !== undefined) path.push(visit.id);
      }
      return path;
    });
}
