/**
 * Breaks the rules of `domain` and `kit` in one place at a time and asks whether a test notices.
 *
 *   npm run mutation                                  every mutant of both rooms: a night
 *   npm run mutation -- domain/clocks                 every mutant of a folder or a file
 *   npm run mutation -- domain --sample 400 --seed 1  so many drawn by lot; the same seed draws the same
 *   … --minutes 30                                    stops then; in the order of the lots, so what is done is a sample
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drawn } from '#domain/lots';
import { Tests } from './coverage';
import { Judge, type Verdict } from './judge';
import { Memory } from './memory';
import { instrument, type Mutant } from './mutants';
import { keep, survivors, table } from './report';
import { rooms, type Room } from './rooms';
import { mutable, Sandbox } from './sandbox';

const root = path.resolve(__dirname, '../..');

interface Wish {
  readonly below: readonly string[];
  readonly sample: number | null;
  readonly seed: string;
  readonly minutes: number;
}

const under = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file === folder || file.startsWith(`${folder.replace(/\/$/, '')}/`));

/** In the order of their lots, so that whatever has been done so far is a fair sample. */
function chosen(mutants: readonly Mutant[], { below, sample, seed }: Wish): readonly Mutant[] {
  const wanted = new Map(mutants.filter(({ file }) => under(file, below)).map((mutant) => [mutant.name, mutant]));
  return drawn([...wanted.keys()], { count: sample ?? wanted.size, seed }).flatMap((name) => wanted.get(name) ?? []);
}

async function breakRoom(room: Room, wish: Wish): Promise<readonly Verdict[]> {
  const { files, mutants } = await instrument(root, mutable(root, room));
  const some = chosen(mutants, wish);
  console.log(`${room.name}: ${some.length} of ${mutants.length} mutants`);
  const sandbox = new Sandbox(root, room);
  sandbox.fill(files);
  const judge = new Judge(room, sandbox, new Tests(root, room, sandbox));
  const until = Date.now() + wish.minutes * 60_000;
  const memory = new Memory(root, room);
  const verdicts: Verdict[] = [];
  for (const mutant of some) {
    const known = memory.of(mutant);
    if (known === null && Date.now() > until) break;
    const verdict = known ?? (await judge.judge(mutant));
    verdicts.push(verdict);
    if (known !== null) continue;
    memory.keep(verdict);
    console.log(`${verdicts.length}/${some.length} ${verdict.fate} ${mutant.name.replace(/\s+/g, ' ').slice(0, 120)}`);
  }
  judge.close();
  return verdicts;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' }, minutes: { type: 'string' } },
    allowPositionals: true,
  });
  const all = rooms.flatMap(({ sources }) => sources);
  const sample = values.sample === undefined ? null : Number(values.sample);
  const minutes = Number(values.minutes ?? Infinity);
  const wish = { below: positionals.length > 0 ? positionals : all, sample, seed: values.seed, minutes };
  const asked = rooms.filter(({ sources }) =>
    sources.some((source) => wish.below.some((folder) => under(folder, [source]) || under(source, [folder]))),
  );
  if (asked.length === 0) throw new Error(`Nothing to break in ${wish.below.join(', ')}: only ${all.join(', ')}.`);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  for (const room of asked) {
    const verdicts = await breakRoom(room, wish);
    console.log(`\n${room.name} at ${commit}, seed ${wish.seed}\n${table(verdicts)}\n`);
    console.log(survivors(verdicts).join('\n'));
    console.log(`\nAll of it: ${keep(root, room.name, verdicts)}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
