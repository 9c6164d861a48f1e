import type { TestFile } from './coverage';
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
  /** Test files that come by and were not tried, because patience had ended. */
  readonly untried: number;
}

/** A mutant that loops is given so many times what its tests take, and this much for jest itself. Time of the processor. */
const TIMES = 3;
const GRACE_MS = 5000;

export class Judge {
  /** How often a test file noticed mutants of a source: it is asked first next time. */
  private readonly noticed = new Map<string, number>();
  private readonly runner: Runner;

  constructor(
    private readonly room: Room,
    private readonly sandbox: Sandbox,
    private readonly tests: readonly TestFile[],
  ) {
    this.runner = new Runner(sandbox.folder);
  }

  close(): void {
    this.runner.close();
  }

  async judge(mutant: Mutant): Promise<Verdict> {
    const tests = this.inOrder(mutant);
    if (tests.length === 0) return { mutant, fate: 'uncovered', by: null, untried: 0 };
    this.sandbox.activate(mutant.id);
    let spent = 0;
    for (const [at, test] of tests.entries()) {
      if (at > 0 && spent + test.ms > this.room.patienceMs) {
        return { mutant, fate: 'survived', by: null, untried: tests.length - at };
      }
      const ending = await this.runner.run(test.file, test.ms * TIMES + GRACE_MS);
      spent += test.ms;
      if (ending !== 'passed') return this.caught(mutant, test, ending === 'failed' ? 'killed' : 'timeout');
    }
    return { mutant, fate: 'survived', by: null, untried: 0 };
  }

  private caught(mutant: Mutant, { file }: TestFile, fate: Fate): Verdict {
    const key = `${mutant.file} ${file}`;
    this.noticed.set(key, (this.noticed.get(key) ?? 0) + 1);
    return { mutant, fate, by: file, untried: 0 };
  }

  /** Who noticed before, then the source's own tests, then the quick ones. */
  private inOrder(mutant: Mutant): readonly TestFile[] {
    const own = this.room.mirror(mutant.file);
    const rank = ({ file, ms }: TestFile): number =>
      ms / 1000 - 1000 * (this.noticed.get(`${mutant.file} ${file}`) ?? 0) - (file.startsWith(own) ? 500 : 0);
    return this.tests.filter(({ covers }) => covers.has(mutant.id)).sort((a, b) => rank(a) - rank(b));
  }
}
