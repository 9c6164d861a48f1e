/** A part of the project whose tests are put to the test. */
export interface Room {
  readonly name: string;
  /** Folders whose sources are broken, one place at a time. */
  readonly sources: readonly string[];
  /** Folders of the tests that must notice. */
  readonly tests: readonly string[];
  /** Tests that are not asked: they look at everything and take a minute each. The others must notice by themselves. */
  readonly broad: readonly string[];
  /** Folders the tests need besides. */
  readonly beside: readonly string[];
  /** Where the tests of a source are looked for first. */
  readonly mirror: (source: string) => string;
  /** No more tests are tried on one mutant after this much of the processor's time; it then counts as survived. */
  readonly patienceMs: number;
}

const mirrored = (source: string): string => `tests/${source.slice(0, source.lastIndexOf('/'))}/`;

export const rooms: readonly Room[] = [
  {
    name: 'domain',
    sources: ['domain'],
    tests: ['tests/domain'],
    broad: [],
    beside: [],
    mirror: mirrored,
    patienceMs: 12_000,
  },
  {
    name: 'kit',
    sources: ['cloudfunctions/kit'],
    // Kit runs inside the real bundles, in the local cloud: whatever calls a function concerns it.
    tests: ['tests/cloudfunctions'],
    broad: ['access', 'booking', 'budgets', 'isolation', 'person/delete', 'writes'].map(
      (name) => `tests/cloudfunctions/${name}.test.ts`,
    ),
    beside: ['domain', 'cloudfunctions', 'local', 'config', 'tests/support', 'tests/domain/clocks'],
    mirror: mirrored,
    patienceMs: 40_000,
  },
];

/** Mutants nobody should write a test for, and why. What is left out here is left out of every figure. */
interface Exemption {
  readonly files: RegExp;
  readonly mutators: readonly string[];
  readonly reason: string;
}

export const exemptions: readonly Exemption[] = [
  {
    files: /^domain\/(copy|lexicon\/words)\//,
    mutators: ['StringLiteral'],
    reason: 'Texts of screens and lists of words are content: a test that repeats a sentence proves nothing.',
  },
];

export const exempt = (file: string, mutator: string): boolean =>
  exemptions.some(({ files, mutators }) => files.test(file) && mutators.includes(mutator));
