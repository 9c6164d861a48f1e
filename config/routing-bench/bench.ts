import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { dayOf } from '../../domain/time';
import type { Job } from './arrivals';
import { compare } from './compare';
import { generated, month } from './month';
import { demandsOn, tableOf } from './table';
import { readTickets } from './tickets';

interface Source {
  readonly jobs: readonly Job[];
  readonly buildings: readonly string[];
  readonly firstDay: string;
}

function fromFile(path: string): Source {
  const { jobs, problems } = readTickets(readFileSync(path, 'utf8'));
  for (const { line, problem } of problems) console.error(`${path}:${line}: ${problem}`);
  const [first] = jobs;
  if (first === undefined) throw new Error(`${path}: no ticket can be read`);
  return {
    jobs,
    buildings: [...new Set(jobs.map(({ building }) => building))].sort(),
    firstDay: dayOf(first.reportedAt),
  };
}

/** `npm run bench:routing [-- --csv file] [-- --seed n]`: see README. Exit code 1 where a demand does not hold. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { csv: { type: 'string' }, seed: { type: 'string', default: '1' } } });
  const seed = Number(values.seed);
  const source: Source =
    values.csv === undefined
      ? { jobs: generated(seed), buildings: month.buildings, firstDay: month.firstDay }
      : fromFile(values.csv);
  console.log(`${source.jobs.length} reports in ${source.buildings.length} buildings, seed ${seed}\n`);
  const comparison = compare({ ...source, seed, highs: await loadHighs() });
  console.log(`${tableOf(comparison)}\n`);
  for (const { words, value, holds } of demandsOn(comparison)) {
    console.log(`${holds ? 'holds' : 'FAILS'}  ${words}: ${value < 100 ? value.toFixed(3) : Math.round(value)}`);
    if (!holds) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
