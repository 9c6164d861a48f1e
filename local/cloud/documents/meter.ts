/** What to do with a query that no declared index serves: answer it, refuse it, or answer and mark it. */
export type IndexPolicy = 'ignore' | 'refuse' | 'flag';

/** What one call cost; the caller adds it up. */
export interface Meter {
  /** Documents looked at, matching or not. */
  examined: number;
  readonly flagged: string[];
}

export const newMeter = (): Meter => ({ examined: 0, flagged: [] });
