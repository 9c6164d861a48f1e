/** A share of answers, step by step. `rate` null: nobody answered; `sure` false: too few to hold it against the target. */
export interface Trend {
  readonly kind: 'trend';
  readonly points: readonly { readonly label: string; readonly rate: number | null; readonly sure: boolean }[];
  readonly target: number;
  readonly targetWords: string;
}

/** Counts from the largest, with what they come to together. */
export interface Pareto {
  readonly kind: 'pareto';
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

/** Five things by how well they are done (across, stars) and how much they matter (upwards, −1 … 1). */
export interface Matrix {
  readonly kind: 'matrix';
  readonly points: readonly { readonly name: string; readonly mean: number; readonly importance: number }[];
  readonly split: { readonly mean: number; readonly importance: number };
  /** Top left, top right, bottom left, bottom right. */
  readonly corners: readonly [string, string, string, string];
}

export type Picture = Trend | Pareto | Matrix;
