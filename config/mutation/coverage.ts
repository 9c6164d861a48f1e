import type { Room } from './rooms';
import { sourcesIn, type Sandbox } from './sandbox';
import { runAll } from './suite';

/** A test file with no mutant on: how long it takes and which mutants it comes by. */
export interface TestFile {
  readonly file: string;
  readonly ms: number;
  readonly covers: ReadonlySet<string>;
}

/**
 * Runs every test file once without a mutant.
 * @throws Error where one fails already
 */
export function measureTests(root: string, room: Room, sandbox: Sandbox): readonly TestFile[] {
  const files = sourcesIn(root, room.tests).filter((file) => /\.test\.tsx?$/.test(file));
  let times: ReadonlyMap<string, number> = new Map();
  const covered = sandbox.covered(() => {
    times = runAll(sandbox.folder, files);
  });
  return files.map((file) => ({ file, ms: times.get(file) ?? 0, covers: covered.get(file) ?? new Set<string>() }));
}
