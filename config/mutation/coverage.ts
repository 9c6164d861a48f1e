import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Room } from './rooms';
import { copied, sourcesIn, type Sandbox } from './sandbox';
import { runPlain } from './suite';

/** A test file with no mutant on. */
export interface TestFile {
  readonly file: string;
  /** What it takes of the processor's time; null: it fails already, and can judge nothing. */
  readonly ms: number | null;
  /** Ids of the mutants it comes by. */
  readonly covers: ReadonlySet<string>;
}

/** The same as JSON. */
interface Measured extends Omit<TestFile, 'covers'> {
  readonly covers: readonly string[];
}

/** Changes with every source the tests see; what was found out about the same sources is not asked again. */
export function stamp(root: string, room: Room): string {
  const hash = createHash('sha256');
  for (const file of copied(root, room)) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The test files of a room, each run without a mutant when it is first asked for. */
export class Tests {
  readonly files: readonly string[];
  private readonly memory: string;
  private readonly known = new Map<string, TestFile>();

  constructor(
    root: string,
    room: Room,
    private readonly sandbox: Sandbox,
  ) {
    this.files = sourcesIn(root, room.tests).filter((file) => /\.test\.tsx?$/.test(file) && !room.broad.includes(file));
    this.memory = path.join(root, '.anju/mutation', `${room.name}-${stamp(root, room)}-tests.jsonl`);
    if (!existsSync(this.memory)) return;
    for (const line of readFileSync(this.memory, 'utf8').split('\n').filter(Boolean)) {
      const { covers, ...test } = JSON.parse(line) as Measured;
      this.known.set(test.file, { ...test, covers: new Set(covers) });
    }
  }

  /** Whether asking for it costs nothing. */
  isKnown(file: string): boolean {
    return this.known.has(file);
  }

  get(file: string): TestFile {
    const known = this.known.get(file);
    if (known !== undefined) return known;
    this.sandbox.activate('');
    const { result: ms, ids } = this.sandbox.covered(() => runPlain(this.sandbox.folder, file));
    const test = { file, ms, covers: ids };
    const seconds = ms === null ? 'FAILS, left out' : `${(ms / 1000).toFixed(1)} s of the processor`;
    console.log(`  ${file}: ${seconds}, comes by ${ids.size} mutants`);
    appendFileSync(this.memory, `${JSON.stringify({ ...test, covers: [...ids] } satisfies Measured)}\n`);
    this.known.set(file, test);
    return test;
  }
}
