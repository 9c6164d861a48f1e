import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Size as CompanySize } from './company';
import { MOST_P95_RATIO } from './flat';
import { removeFolder } from './folder';
import { everyKind } from './lives';
import { againstNaive, broken, measuredOf, type Against } from './measured';
import { compare } from './naive/compare';
import { bytesOf, folderWith, groundOf, type Ground } from './prepare';
import { byProcedure } from './counts';
import { night, replay } from './replay';
import { naiveTable, procedureTable } from './table';
import { World } from './world';

export interface Options extends CompanySize {
  /** Stored tickets, smallest first. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Reads asked of the naive procedures, per procedure and size. */
  readonly naive: number;
}

const say = (text: string): void => {
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
};

interface Standing {
  readonly world: World;
  readonly folder: string;
}

async function opened(ground: Ground, sizes: readonly number[]): Promise<readonly Standing[]> {
  const standing: Standing[] = [];
  for (const stored of sizes) {
    const began = performance.now();
    const folder = await folderWith(ground, stored);
    standing.push({ world: await World.open(stored, folder), folder });
    say(`${stored} tickets stored in ${Math.round((performance.now() - began) / 1_000)} s`);
  }
  return standing;
}

/** Plays the day at every size, then the reads of it once more, ours and naive. */
export async function bench(options: Options) {
  const ground = await groundOf(options, options.seed, everyKind);
  const standing = await opened(ground, options.sizes);
  const worlds = standing.map(({ world }) => world);
  try {
    say(`${ground.acts.length} acts`);
    await replay(worlds, ground.acts);
    say('the day is over');
    const sizes = worlds.map(({ stored, samples }) => ({ stored, samples: [...samples] }));
    const [smallest] = worlds;
    const idle = smallest === undefined ? [] : await night(smallest);
    const naive: Against[] = [];
    for (const [n, { world, folder }] of standing.entries()) {
      const size = sizes[n];
      if (options.naive === 0 || size === undefined) continue;
      naive.push(againstNaive(size, await compare(world, folder, options.naive)));
      say(`compared with ${world.stored} stored`);
    }
    return { sizes, naive, idle: Object.fromEntries(byProcedure(idle)), ticketBytes: bytesOf(ground.lives) };
  } finally {
    await Promise.allSettled(worlds.map(({ cloud }) => cloud.close()));
    for (const { folder } of standing) removeFolder(folder);
  }
}

const numbers = (text: string): readonly number[] => text.split(',').map(Number);

/** `npm run bench`: see README. Exit code 1 where something does not hold. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      homes: { type: 'string', default: '10000' },
      communities: { type: 'string', default: '5' },
      sizes: { type: 'string', default: '1000,10000,100000' },
      seed: { type: 'string', default: '1' },
      naive: { type: 'string', default: '3' },
      write: { type: 'boolean', default: false },
    },
  });
  const options = {
    ...{ homes: Number(values.homes), communities: Number(values.communities), sizes: numbers(values.sizes) },
    ...{ seed: Number(values.seed), naive: Number(values.naive) },
  };
  const result = await bench(options);
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`;
  const { idle, ticketBytes } = result;
  const { homes, communities, seed } = options;
  const about = {
    homes,
    communities,
    seed,
    on: new Date().toISOString().slice(0, 10),
    machine,
    idle,
    ticketBytes,
  };
  const measured = measuredOf(about, result.sizes, result.naive);
  console.log(`${measured.on}, ${machine}; ${homes} homes, ${communities} communities, seed ${seed}\n`);
  console.log(`${procedureTable(measured)}\n\n${naiveTable(result.naive)}\n`);
  console.log(`p95 over all calls, largest : smallest = ${measured.p95Ratio.toFixed(2)} (at most ${MOST_P95_RATIO})`);
  const problems = broken(result.sizes, result.naive, MOST_P95_RATIO);
  console.log(problems.length === 0 ? 'counts are flat' : problems.join('\n'));
  if (problems.length > 0) process.exitCode = 1;
  if (values.write) {
    writeFileSync(path.join(__dirname, 'measured.json'), `${JSON.stringify(measured, null, 1)}\n`);
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
