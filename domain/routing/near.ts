import type { Candidate, Work } from './candidate';
import type { Position } from './settings';

/** Metres along a degree of a meridian. */
const DEGREE = 111_195;

/** A building; null: where a day's work begins and ends. */
type Stop = string | null;

/** The way between two stops in metres. */
export type Way = (from: Stop, to: Stop) => number;

type Point = Pick<Position, 'latitude' | 'longitude'>;

/** As the crow flies: over the ground of one estate the earth is flat. */
function metresBetween(a: Point, b: Point): number {
  const east = (b.longitude - a.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360);
  return DEGREE * Math.hypot(b.latitude - a.latitude, east);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * Where days begin and end nobody has measured: in the middle, and so lies a building without a position. Where no
 * building has one, every way to another is `unknown` long.
 */
export function wayOver(positions: readonly Position[], unknown: number): Way {
  if (positions.length === 0) return (from, to) => (from === to ? 0 : unknown);
  const middle: Point = {
    latitude: mean(positions.map(({ latitude }) => latitude)),
    longitude: mean(positions.map(({ longitude }) => longitude)),
  };
  const known = new Map(positions.map((position) => [position.building, position]));
  const pointOf = (stop: Stop): Point => (stop === null ? middle : (known.get(stop) ?? middle));
  return (from, to) => (from === to ? 0 : metresBetween(pointOf(from), pointOf(to)));
}

const visitsOn = ({ openWork }: Candidate, day: string) =>
  openWork
    .flatMap(({ date, building, startsAt }) => (date === day && building !== null ? [{ building, startsAt }] : []))
    .sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0));

export const hasVisits = (candidate: Candidate, { day }: Work): boolean => visitsOn(candidate, day).length > 0;

/**
 * The way somebody's day grows by with this visit, put in at its time where it costs least. Visits of one slot can be
 * made in any order; visits without a slot at any time.
 */
export function detourOf(candidate: Candidate, work: Work, way: Way): number {
  const { building, slot } = work;
  if (building === null) return 0;
  const visits = visitsOn(candidate, work.day);
  const time = slot?.startsAt ?? null;
  const fits = (before: number | null, after: number | null): boolean =>
    time === null || ((before === null || before <= time) && (after === null || after >= time));
  let least = Infinity;
  for (let n = 0; n <= visits.length; n += 1) {
    const [before, after] = [visits[n - 1], visits[n]];
    if (!fits(before?.startsAt ?? null, after?.startsAt ?? null)) continue;
    const [from, to] = [before?.building ?? null, after?.building ?? null];
    least = Math.min(least, way(from, building) + way(building, to) - way(from, to));
  }
  return least;
}
