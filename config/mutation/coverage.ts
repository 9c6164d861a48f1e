import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Room } from './rooms';
import { copied, sourcesIn, type Sandbox } from './sandbox';
import { runAll } from './suite';

/** A test file with no mutant on: what it takes of the processor's time, in ms, and which mutants it comes by. */
export interface TestFile {
  readonly file: string;
  readonly ms: number;
  readonly covers: ReadonlySet<string>;
}

/** The same as JSON. */
type Measured = readonly { readonly file: string; readonly ms: number; readonly covers: readonly string[] }[];

/** Changes with every source the tests see; what was found out about the same sources is not asked again. */
export function stamp(root: string, room: Room): string {
  const hash = createHash('sha256');
  for (const file of copied(root, room)) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

function measure(root: string, room: Room, sandbox: Sandbox): Measured {
  const files = sourcesIn(root, room.tests).filter((file) => /\.test\.tsx?$/.test(file) && !room.broad.includes(file));
  let times: ReadonlyMap<string, number> = new Map();
  const covered = sandbox.covered(() => {
    times = runAll(sandbox.folder, files);
  });
  return [...times].map(([file, ms]) => ({ file, ms, covers: [...(covered.get(file) ?? [])] }));
}

/**
 * Runs every test file once without a mutant, or remembers how that went with the very same sources.
 * @throws Error where none passes
 */
export function measureTests(root: string, room: Room, sandbox: Sandbox): readonly TestFile[] {
  const memory = path.join(root, '.anju/mutation', `${room.name}-${stamp(root, room)}-tests.json`);
  if (!existsSync(memory)) writeFileSync(memory, JSON.stringify(measure(root, room, sandbox)));
  const measured = JSON.parse(readFileSync(memory, 'utf8')) as Measured;
  return measured.map(({ file, ms, covers }) => ({ file, ms, covers: new Set(covers) }));
}
