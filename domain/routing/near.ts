import type { Candidate, Work } from './candidate';
import type { Position } from './settings';

/** Metres along a degree of a meridian. */
const DEGREE = 111_195;

/** A building; null: where a day's work begins and ends. */
type Stop = string | null;

/** Ways in metres. */
export interface Ways {
  readonly between: (from: Stop, to: Stop) => number;
  /** From the middle to a building, on average. */
  readonly usual: number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * As the crow flies. Where days begin and end nobody has measured: in the middle, and so lies a building without a
 * position. Where no building has one, every way to another is `unknown` long.
 */
export function waysOver(positions: readonly Position[], unknown: number): Ways {
  if (positions.length === 0) return { between: (from, to) => (from === to ? 0 : unknown), usual: unknown };
  const latitude = mean(positions.map((position) => position.latitude));
  const longitude = mean(positions.map((position) => position.longitude));
  // Over the ground of one estate the earth is flat: metres north and east of the middle.
  const eastward = DEGREE * Math.cos((latitude * Math.PI) / 180);
  const points = new Map<Stop, { readonly north: number; readonly east: number }>();
  for (const position of positions) {
    const north = DEGREE * (position.latitude - latitude);
    points.set(position.building, { north, east: eastward * (position.longitude - longitude) });
  }
  const between = (from: Stop, to: Stop): number => {
    if (from === to) return 0;
    const [a, b] = [points.get(from), points.get(to)];
    return Math.hypot((a?.north ?? 0) - (b?.north ?? 0), (a?.east ?? 0) - (b?.east ?? 0));
  };
  return { between, usual: mean(positions.map(({ building }) => between(null, building))) };
}

interface Visit {
  readonly building: string;
  readonly startsAt: number | null;
}

const visitsOn = ({ openWork }: Candidate, day: string): Visit[] =>
  openWork
    .flatMap(({ date, building, startsAt }) => (date === day && building !== null ? [{ building, startsAt }] : []))
    .sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0));

export const hasVisits = (candidate: Candidate, { day }: Work): boolean => visitsOn(candidate, day).length > 0;

/** What a day grows by with one more visit, put in at its time where it costs least; at any time where it has none. */
function detour(visits: readonly Visit[], added: Visit, between: Ways['between']): number {
  const { building, startsAt } = added;
  const fits = (before: Visit | undefined, after: Visit | undefined): boolean =>
    startsAt === null || ((before?.startsAt ?? 0) <= startsAt && startsAt <= (after?.startsAt ?? Infinity));
  let least = Infinity;
  for (let n = 0; n <= visits.length; n += 1) {
    const [before, after] = [visits[n - 1], visits[n]];
    if (!fits(before, after)) continue;
    const [from, to] = [before?.building ?? null, after?.building ?? null];
    least = Math.min(least, between(from, building) + between(building, to) - between(from, to));
  }
  return least;
}

/**
 * How far a visit lies from somebody's day: the detour it is now, and the way to where their other visits of the day
 * are, because more will come there; `usual` for a day that is still empty.
 */
export function awayOf(candidate: Candidate, work: Work, { between, usual }: Ways): number {
  const { building, slot } = work;
  if (building === null) return 0;
  const visits = visitsOn(candidate, work.day);
  const others = visits.length === 0 ? usual : mean(visits.map((visit) => between(visit.building, building)));
  return detour(visits, { building, startsAt: slot?.startsAt ?? null }, between) + others;
}
