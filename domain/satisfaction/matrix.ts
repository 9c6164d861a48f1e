import { meanOf } from './figures';
import type { DaySums, DimensionSums } from './sums';
import { dimensions, type Dimension, type Quadrant } from './terms';

/** A correlation of fewer pairs is mostly chance: at ten its 95 % interval still is ±0.6 wide around 0. */
export const FEWEST_PAIRS = 10;

/**
 * How much a dimension decides about the overall stars: Pearson's correlation of the two, −1 … 1, from whole numbers only
 * ("derived importance" of the key driver analysis). Null of fewer than `FEWEST_PAIRS`, and where one of them never varies.
 */
export function importanceOf({ n, stars, squares, overall, overallSquares, products }: DimensionSums): number | null {
  if (n < FEWEST_PAIRS) return null;
  const spread = (n * squares - stars * stars) * (n * overallSquares - overall * overall);
  if (spread === 0) return null;
  const correlation = (n * products - stars * overall) / Math.sqrt(spread);
  // Rounding of the root may put a perfect one a hair past 1.
  return Math.min(1, Math.max(-1, correlation));
}

export interface MatrixPoint {
  readonly n: number;
  readonly importance: number | null;
  readonly mean: number | null;
  /** Null: nothing can be said of it. */
  readonly quadrant: Quadrant | null;
}

/** 总体改进优先次序: `split` is where importance and satisfaction are cut; null: too little to place anything. */
export interface Matrix {
  readonly dimensions: Readonly<Record<Dimension, MatrixPoint>>;
  readonly split: { readonly importance: number; readonly mean: number } | null;
}

interface Placed {
  readonly importance: number;
  readonly mean: number;
}

/** At the means of those that can be placed (Martilla & James, Journal of Marketing 41/1977); one alone has nothing beside it. */
function splitOf(placed: readonly Placed[]): Matrix['split'] {
  if (placed.length < 2) return null;
  const middle = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  return {
    importance: middle(placed.map(({ importance }) => importance)),
    mean: middle(placed.map(({ mean }) => mean)),
  };
}

function quadrantOf({ importance, mean }: Placed, split: Placed): Quadrant {
  if (importance >= split.importance) return mean >= split.mean ? 'keepUp' : 'improveFirst';
  return mean >= split.mean ? 'enough' : 'watch';
}

const placedAt = ({ importance, mean }: Pick<MatrixPoint, 'importance' | 'mean'>): Placed | null =>
  importance === null || mean === null ? null : { importance, mean };

/** What to improve first: what decides about the overall stars and gets few of its own. */
export function matrixOf(sums: DaySums): Matrix {
  const points = dimensions.map((dimension) => {
    const one = sums.dimensions[dimension];
    return { dimension, n: one.n, importance: importanceOf(one), mean: meanOf(one.stars, one.n) };
  });
  const split = splitOf(points.map(placedAt).filter((placed) => placed !== null));
  const entries = points.map(({ dimension, ...point }) => {
    const placed = placedAt(point);
    const quadrant = placed === null || split === null ? null : quadrantOf(placed, split);
    return [dimension, { ...point, quadrant }];
  });
  return { dimensions: Object.fromEntries(entries) as Record<Dimension, MatrixPoint>, split };
}
