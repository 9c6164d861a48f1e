/** One bar of a Pareto chart; shares of all, 0 … 1. */
export type ParetoBar<T> = T & { readonly share: number; readonly cumulative: number };

/** The largest first, each with its share and that of all up to it; what never happened is left out. Equal ones stay in their order. */
export function pareto<T extends { readonly count: number }>(items: readonly T[]): readonly ParetoBar<T>[] {
  const sorted = items.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const all = sorted.reduce((sum, { count }) => sum + count, 0);
  let up = 0;
  return sorted.map((item) => {
    up += item.count;
    return { ...item, share: item.count / all, cumulative: up / all };
  });
}
