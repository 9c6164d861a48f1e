import type { Tests } from './coverage';
import type { Mutant } from './mutants';
import type { Room } from './rooms';
import type { Sandbox } from './sandbox';
import { Runner } from './runner';

export type Fate = 'killed' | 'timeout' | 'survived' | 'uncovered';

export interface Verdict {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** The test file that noticed. */
  readonly by: string | null;
  /** Test files that may come by and were not tried, because patience had ended. */
  readonly untried: number;
}

/** A mutant that loops is given so many times what its tests take, and this much for jest itself. Time of the processor. */
const TIMES = 3;
const GRACE_MS = 5000;
/** As long as this a test file is thought to take that has not been run yet. */
const UNKNOWN_S = 20;

export class Judge {
  /** How often a test file noticed mutants of a source: it is asked first next time. */
  private readonly noticed = new Map<string, number>();
  private readonly runner: Runner;

  constructor(
    private readonly room: Room,
    private readonly sandbox: Sandbox,
    private readonly tests: Tests,
  ) {
    this.runner = new Runner(sandbox.folder);
  }

  close(): void {
    this.runner.close();
  }

  async judge(mutant: Mutant): Promise<Verdict> {
    const files = this.inOrder(mutant);
    let [spent, tried] = [0, 0];
    for (const [at, file] of files.entries()) {
      if (spent > this.room.patienceMs) return { mutant, fate: 'survived', by: null, untried: files.length - at };
      const { ms, covers } = this.tests.get(file);
      if (ms === null) continue;
      if (!covers.has(mutant.id)) continue;
      this.sandbox.activate(mutant.id);
      const ending = await this.runner.run(file, ms * TIMES + GRACE_MS);
      tried += 1;
      spent += ms;
      if (ending !== 'passed') return this.caught(mutant, file, ending === 'failed' ? 'killed' : 'timeout');
    }
    return { mutant, fate: tried === 0 ? 'uncovered' : 'survived', by: null, untried: 0 };
  }

  private caught(mutant: Mutant, file: string, fate: Fate): Verdict {
    const key = `${mutant.file} ${file}`;
    this.noticed.set(key, (this.noticed.get(key) ?? 0) + 1);
    return { mutant, fate, by: file, untried: 0 };
  }

  /**
   * Who noticed before, then the source's own tests and those whose path has words of its path, then those known to come by,
   * the quick ones first; what nobody has run yet last, because that costs a run more.
   */
  private inOrder({ id, file: source }: Mutant): readonly string[] {
    const own = this.room.mirror(source);
    const words = source.split(/[/.]/).slice(2);
    const rank = (file: string): number => {
      const known = this.tests.isKnown(file) ? this.tests.get(file) : null;
      if (known !== null && !known.covers.has(id)) return Infinity;
      const alike = words.filter((word) => file.includes(word.replace(/s$/, ''))).length;
      const seconds = known === null ? UNKNOWN_S : (known.ms ?? 0) / 1000;
      const noticed = this.noticed.get(`${source} ${file}`) ?? 0;
      return seconds - 1000 * noticed - (file.startsWith(own) ? 500 : 0) - 30 * alike;
    };
    return this.tests.files
      .map((file) => ({ file, rank: rank(file) }))
      .filter((one) => one.rank < Infinity)
      .sort((a, b) => a.rank - b.rank)
      .map(({ file }) => file);
  }
}
