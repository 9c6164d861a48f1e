import { leagueOf, type Contestant, type Standing, type Stratum } from '#domain/league';

/** Each table below is drawn this many times by chance, always the same chance. What was measured stands at `leagueOf`. */
const TABLES = 250;
const rules = { fewest: 10, newcomerMonths: 6, on: '2026-11-22' };

/** Evenly spread over 0 … 1 (mulberry32, public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** True shares by kind of work, and how many answers about it. */
type Truth = Readonly<Record<string, readonly [rate: number, n: number]>>;

/** The cumulative binomial distribution: one chance draws all answers of a kind at once. */
function binomial([rate, n]: readonly [number, number]): readonly number[] {
  let probability = (1 - rate) ** n;
  let sum = probability;
  return Array.from({ length: n + 1 }, (_, hits) => {
    const upTo = sum;
    probability *= ((n - hits) / (hits + 1)) * (rate / (1 - rate));
    sum += probability;
    return upTo;
  });
}

function drawn(truths: readonly Truth[], next: () => number): () => readonly Contestant[] {
  const tables = truths.map((truth) =>
    Object.entries(truth).map(([part, of]) => ({ part, sensitivity: 'B', n: of[1], upTo: binomial(of) })),
  );
  const answers = ({ upTo, ...stratum }: (typeof tables)[number][number]): Stratum => {
    const turn = next();
    const hits = upTo.findIndex((sum) => turn < sum);
    return { ...stratum, hits: hits < 0 ? stratum.n : hits };
  };
  return () => tables.map((table, at) => ({ id: String(at), since: null, strata: table.map(answers) }));
}

interface Measured {
  /** Share of the tables in which the first contractor, or another one, was named last. */
  readonly first: number;
  readonly other: number;
}

const unchanged = (contestants: readonly Contestant[]): readonly Contestant[] => contestants;

function measured(truths: readonly Truth[], seen = unchanged): Measured {
  const draw = drawn(truths, chance(20_261_122));
  const lasts: (string | undefined)[] = [];
  for (let n = 0; n < TABLES; n += 1) {
    const table: readonly Standing[] = leagueOf(seen(draw()), rules);
    lasts.push(table.find(({ last }) => last)?.id);
  }
  const share = (is: (id: string | undefined) => boolean): number => lasts.filter(is).length / TABLES;
  return { first: share((id) => id === '0'), other: share((id) => id !== undefined && id !== '0') };
}

const like = (times: number, truth: Truth): readonly Truth[] => Array.from({ length: times }, () => truth);
/** At most so many good ones may be named last, of a hundred tables. */
const WRONG = 0.025;

describe('八家里有一家真的差：70% 对 88%', () => {
  const found = [10, 30, 100, 300].map((n) => measured([{ pipe: [0.7, n] }, ...like(7, { pipe: [0.88, n] })]));

  test('各十份、三十份、一百份、三百份评价，点出它的约有 0、1%、25%、99%：评价越多越看得出', () => {
    const [ten, thirty, hundred, more] = found.map(({ first }) => first);
    expect(ten).toBeLessThanOrEqual(0.01);
    expect(thirty).toBeLessThanOrEqual(0.05);
    expect(hundred).toBeGreaterThan(0.15);
    expect(hundred).toBeLessThan(0.35);
    expect(more).toBeGreaterThan(0.95);
  });

  test('不管有多少评价，都不会冤枉好的', () => {
    for (const { other } of found) expect(other).toBeLessThanOrEqual(WRONG);
  });
});

describe('没有谁真的最差，就不点谁的名', () => {
  test.each([
    ['八家一样，各三十份', like(8, { pipe: [0.88, 30] })],
    ['八家一样，各三百份', like(8, { pipe: [0.88, 300] })],
    ['两家一样差，各一百份', [...like(2, { pipe: [0.7, 100] }), ...like(6, { pipe: [0.88, 100] })]],
    ['两家一样差，一家评价多得多', [{ pipe: [0.7, 600] }, { pipe: [0.7, 30] }, ...like(6, { pipe: [0.95, 300] })]],
    ['只有两家，一样', like(2, { pipe: [0.88, 100] })],
    ['八家一样，评价有多有少', [600, 300, 150, 60, 30, 20, 12, 10].map((n): Truth => ({ pipe: [0.85, n] }))],
  ] satisfies [string, readonly Truth[]][])('%s', (_, truths) => {
    const { first, other } = measured(truths);
    expect(first + other).toBeLessThanOrEqual(WRONG);
  });
});

describe('活难做的不吃亏，挑容易的不沾光', () => {
  const mixed: Truth = { waterproofing: [0.7, 40], lamp: [0.94, 160] };
  const blind = (contestants: readonly Contestant[]): readonly Contestant[] =>
    contestants.map((one) => ({ ...one, strata: one.strata.map((stratum) => ({ ...stratum, part: 'any' })) }));

  test('只接难活、做得和大家一样的：只看表面多半排最后，按同样的活比就不会', () => {
    const truths = [{ waterproofing: [0.7, 200] } satisfies Truth, ...like(7, mixed)];
    expect(measured(truths, blind).first).toBeGreaterThan(0.5);
    expect(measured(truths).first).toBeLessThanOrEqual(WRONG);
  });

  test('只接容易的、做得却差的：只看表面点不出，按同样的活比点得出', () => {
    const truths = [{ lamp: [0.8, 200] } satisfies Truth, ...like(7, mixed)];
    expect(measured(truths, blind).first).toBeLessThan(0.3);
    expect(measured(truths).first).toBeGreaterThan(0.6);
  });
});
