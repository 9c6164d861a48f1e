import type { Position } from '../../domain/routing';
import type { Chance } from './random';

/** A place in metres, east and north of the gate. */
interface Point {
  readonly east: number;
  readonly north: number;
}

export interface Estate {
  readonly positions: readonly Position[];
  /** Metres between two buildings; null: the property's office, where every day begins and ends. */
  readonly metres: (from: string | null, to: string | null) => number;
}

const GATE = { latitude: 31.2304, longitude: 121.4737 };
/** Metres in a degree of latitude, and of longitude there. */
const NORTH = 111_195;
const EAST = NORTH * Math.cos((GATE.latitude * Math.PI) / 180);

const SPACING: Point = { east: 75, north: 60 };
const JITTER = 12;

/** People walk around things: the way is this much longer than the crow's (README). */
const WINDING = 1.3;

const metresOver = (a: Point, b: Point): number => Math.round(WINDING * Math.hypot(a.east - b.east, a.north - b.north));

/** Buildings in rows, as estates are built, a little off the grid; the office stands at the gate in the south. */
export function estateOf(buildings: readonly string[], chance: Chance): Estate {
  const columns = Math.ceil(Math.sqrt(buildings.length));
  const jitter = (): number => chance.between(-JITTER, JITTER);
  const points = new Map<string | null, Point>(
    buildings.map((building, n) => [
      building,
      {
        east: (n % columns) * SPACING.east + jitter(),
        north: (Math.floor(n / columns) + 1) * SPACING.north + jitter(),
      },
    ]),
  );
  const office: Point = { east: ((columns - 1) / 2) * SPACING.east, north: 0 };
  const at = (building: string | null): Point => points.get(building) ?? office;
  const positions = buildings.map((building) => ({
    building,
    latitude: GATE.latitude + at(building).north / NORTH,
    longitude: GATE.longitude + at(building).east / EAST,
  }));
  return { positions, metres: (from, to) => (from === to ? 0 : metresOver(at(from), at(to))) };
}
