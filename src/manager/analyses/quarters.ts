import { periodBefore } from '#domain/satisfaction';

/** So many quarters are offered where nobody has written yet. */
const OFFERED = 4;

/** The quarter that runs and those before it, newest first. */
const recent = (current: string): readonly string[] => {
  const quarters = [current];
  while (quarters.length < OFFERED) quarters.push(periodBefore(quarters[quarters.length - 1] ?? current));
  return quarters;
};

export interface QuarterLine<T> {
  readonly quarter: string;
  /** Null: nobody has written it. */
  readonly written: T | null;
}

/** What is written and what could be, newest quarter first, each once. */
export const linesOf = <T extends { readonly quarter: string }>(
  written: readonly T[],
  current: string,
): readonly QuarterLine<T>[] =>
  [...new Set([...recent(current), ...written.map(({ quarter }) => quarter)])]
    .sort((a, b) => (a < b ? 1 : -1))
    .map((quarter) => ({ quarter, written: written.find((one) => one.quarter === quarter) ?? null }));
