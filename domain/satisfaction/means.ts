import type { DaySums } from './sums';
import { dimensions, type Dimension } from './terms';

/** Means, in ms and in stars; null where nothing was counted. */
export interface Means {
  readonly meanToAccept: number | null;
  readonly meanToFirstFix: number | null;
  readonly meanToFinalFix: number | null;
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
}

const mean = (sum: number, count: number): number | null => (count === 0 ? null : sum / count);

export const meansOf = (sums: DaySums): Means => ({
  meanToAccept: mean(sums.acceptMs, sums.acceptCount),
  meanToFirstFix: mean(sums.firstFixMs, sums.firstFixCount),
  meanToFinalFix: mean(sums.finalFixMs, sums.finalFixCount),
  dimensions: Object.fromEntries(
    dimensions.map((dimension) => [dimension, mean(sums.dimensions[dimension], sums.dimensionCounts[dimension])]),
  ) as Record<Dimension, number | null>,
});

/** Share of closures that were rated; null before the first. */
export const responseRate = ({ answers, closures }: Pick<DaySums, 'answers' | 'closures'>): number | null =>
  mean(answers, closures);
