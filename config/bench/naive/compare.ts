import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { startCloud, type Cloud } from '../../../local/cloud';
import { newFolder, removeFolder } from '../folder';
import type { Sample, World } from '../world';
import { naiveNames } from './procedures';
import { foundByUs } from './ours';

/** One read, asked once of each. */
export interface Pair {
  readonly procedure: string;
  readonly ours: Cost;
  /** Null: it ended with an error of the platform (time, memory, a reply over 1 MB). */
  readonly naive: Cost | null;
  /** Whether both found the same. */
  readonly same: boolean;
}
interface Cost {
  readonly ms: number;
  readonly examined: number;
  readonly bytes: number;
}

/** Reads of each procedure that are asked again, spread over the day. */
export function chosen(samples: readonly Sample[], each: number): readonly Sample[] {
  return naiveNames.flatMap((name) => {
    const all = samples.filter(({ procedure, code }) => procedure === name && code === 'OK');
    const step = Math.max(1, Math.floor(all.length / each));
    return all.filter((_, n) => n % step === 0).slice(0, each);
  });
}

const costOf = ({ ms, examined, bytes }: Cost): Cost => ({ ms, examined, bytes });

interface Asked {
  readonly sample: Sample;
  readonly ours: Cost;
  readonly found: unknown;
}

/** Asks ours once more, on what is stored after the day. */
async function askOurs(world: World, sample: Sample): Promise<Asked> {
  const reply = await world.again(sample);
  const cost = world.samples.at(-1);
  if (cost === undefined) throw new Error('nothing was recorded');
  return { sample, ours: costOf(cost), found: foundByUs(sample.procedure, reply) };
}

/** The naive function as it would be deployed, with the SDK inside. */
async function bundle(folder: string): Promise<string> {
  const outdir = path.join(folder, 'functions');
  const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node18', logLevel: 'warning' } as const;
  await build({
    ...options,
    entryPoints: [{ in: path.join(__dirname, 'function.ts'), out: 'naive/index' }],
    ...{ outdir, external: ['bufferutil', 'utf-8-validate'] },
  });
  mkdirSync(path.join(outdir, 'naive'), { recursive: true });
  // Three times what the platform gives at most: what takes longer would not be answered there.
  writeFileSync(path.join(outdir, 'naive/config.json'), JSON.stringify({ timeout: 60, triggers: [] }));
  return outdir;
}

async function askNaive(cloud: Cloud, { sample, ours, found }: Asked): Promise<Pair> {
  const { procedure, input, openId } = sample;
  const answer = await cloud.invoke('naive', { name: procedure, input }, openId);
  const record = cloud.calls().at(-1);
  if ('errCode' in answer || record === undefined) return { procedure, ours, naive: null, same: true };
  const { data } = answer.result as { readonly data: { readonly found: unknown } };
  const naive = { ms: record.ms, examined: record.examined, bytes: record.replyBytes };
  return { procedure, ours, naive, same: data.found === null || isDeepStrictEqual(data.found, found) };
}

/**
 * Asks the same reads of the same documents, once ours in the world of the day, and once naive ones in a cloud without any
 * index. Closes the world.
 */
export async function compare(world: World, dataDir: string, each: number): Promise<readonly Pair[]> {
  const asked: Asked[] = [];
  for (const sample of chosen(world.samples, each)) asked.push(await askOurs(world, sample));
  const { now } = world;
  await world.cloud.close();
  const folder = newFolder();
  const bare = { unindexed: 'flag', autoTimers: false, watch: false, now: () => now } as const;
  const cloud = await startCloud({ functionsDir: await bundle(folder), dataDir, ...bare });
  try {
    await cloud.invoke('naive', { name: 'ticket.get', input: { ticketId: 'none' } }, asked[0]?.sample.openId);
    const pairs: Pair[] = [];
    for (const one of asked) pairs.push(await askNaive(cloud, one));
    return pairs;
  } finally {
    await cloud.close();
    removeFolder(folder);
    rmSync(path.join(dataDir, 'files'), { recursive: true, force: true });
  }
}
