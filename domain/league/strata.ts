import { answersIn, mergeCells, satisfiedIn, type Cell } from '#domain/satisfaction';

/** Answers about one kind of work: how many, and how many of them with four or five stars. */
export interface Stratum {
  readonly part: string;
  readonly sensitivity: string;
  readonly n: number;
  readonly hits: number;
}

export const stratumKey = ({ part, sensitivity }: Pick<Stratum, 'part' | 'sensitivity'>): string =>
  `${part}:${sensitivity}`;

/** The items that belong together, each group under its key. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const there = groups.get(keyOf(item));
    if (there === undefined) groups.set(keyOf(item), [item]);
    else there.push(item);
  }
  return groups;
}

/** The answers in some cells, by part and sensitivity: what may make the same work better or worse liked. */
export function strataOf(cells: readonly Cell[]): readonly Stratum[] {
  const strata = [...grouped(cells, ({ key }) => stratumKey(key)).values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const { stars } = mergeCells(some);
    const { part, sensitivity } = first.key;
    return [{ part, sensitivity, n: answersIn(stars), hits: satisfiedIn(stars) }];
  });
  return strata.filter(({ n }) => n > 0);
}

/** Answers and satisfied ones of all strata together. */
export const tally = (strata: readonly Pick<Stratum, 'n' | 'hits'>[]): Pick<Stratum, 'n' | 'hits'> => ({
  n: strata.reduce((sum, { n }) => sum + n, 0),
  hits: strata.reduce((sum, { hits }) => sum + hits, 0),
});
