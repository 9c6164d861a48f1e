import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  copyFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { api, platformErrors, type CallerKind, type ProcedureName } from '#domain/contract';
import { functionBundles } from '../support/functions';
import { people, type PersonKey } from '../support/community';
import type { TestCloud } from '../support/cloud';
import { validInput } from './from-schema';
import { knownTo, tuned, type World } from './known';
import type { Random } from './random';
import { shapeOf } from './shape';
import { attacked, nearly } from './spoil';

/** One call that was answered in a way that must not be. */
export interface Finding {
  readonly name: ProcedureName;
  readonly who: PersonKey;
  readonly code: string;
  readonly input: string;
}

export interface Tally {
  calls: number;
  readonly codes: Map<string, number>;
  /** Procedures that were answered OK at least once. */
  readonly answered: Set<ProcedureName>;
  readonly findings: Finding[];
  /** Calls longer than the limit on a machine that had time for them: name and milliseconds. */
  readonly slow: { readonly name: ProcedureName; readonly ms: number }[];
  /** Calls longer than the limit while more wanted to run than there are cores: then a second says nothing. */
  busy: number;
  /** Milliseconds of every call. */
  readonly times: number[];
}

export const newTally = (): Tally => ({
  ...{ calls: 0, codes: new Map<string, number>(), answered: new Set<ProcedureName>() },
  ...{ findings: [], slow: [], busy: 0, times: [] },
});

const WRAPPER = `
const real = require(REAL);
const before = Object.getOwnPropertyNames(Object.prototype).length;
exports.main = async (event, context) => {
  const answer = await real.main(event, context);
  const after = Object.getOwnPropertyNames(Object.prototype).length;
  return after === before ? answer : { ok: false, code: 'POLLUTED', traceId: '' };
};
`;

/**
 * The real bundles, each behind a door that looks after every call whether the function's Object.prototype has more
 * names than when it was loaded.
 * @returns the folder, to be removed afterwards
 */
export function watchedFunctions(): string {
  const bundles = functionBundles();
  const folder = mkdtempSync(path.join(tmpdir(), 'anju-attack-'));
  for (const name of readdirSync(bundles)) {
    const from = path.join(bundles, name);
    if (!statSync(from).isDirectory()) symlinkSync(from, path.join(folder, name));
    else {
      mkdirSync(path.join(folder, name));
      copyFileSync(path.join(from, 'config.json'), path.join(folder, name, 'config.json'));
      const door = WRAPPER.replace('REAL', JSON.stringify(path.join(from, 'index.js')));
      writeFileSync(path.join(folder, name, 'index.js'), door);
    }
  }
  return folder;
}

export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

export const names = Object.keys(api) as ProcedureName[];
export const functionOf = (name: ProcedureName): string => name.slice(0, name.indexOf('.'));
const everybody = Object.keys(people) as PersonKey[];

const roleOf = (who: PersonKey): CallerKind => {
  if (/technician|workmate/i.test(who)) return 'technician';
  if (/manager/i.test(who)) return 'manager';
  if (/supervisor/i.test(who)) return 'supervisor';
  if (/frontDesk/i.test(who)) return 'frontDesk';
  return who === 'stranger' ? 'anyone' : 'owner';
};

/** Mostly somebody who may call, now and then anybody. */
function callerOf(name: ProcedureName, random: Random): PersonKey {
  const kinds: readonly CallerKind[] = api[name].roles;
  const entitled = everybody.filter((who) => kinds.includes(roleOf(who)) || kinds.includes('anyone'));
  return random.pick(entitled.length === 0 || random.chance(0.08) ? everybody : entitled);
}

function inputFor(world: World, name: ProcedureName, who: PersonKey, random: Random): unknown {
  const shape = shapeOf(api[name].input);
  const valid = tuned(world.test, validInput(shape, { random, known: knownTo(world, who, random) }));
  const kind = random.below(10);
  if (kind < 4) return valid;
  return kind < 7 ? nearly(valid, random) : attacked(valid, random);
}

const declared = (name: ProcedureName): ReadonlySet<string> =>
  new Set<string>([
    'OK',
    ...api[name].errors,
    ...platformErrors.filter((code) => !['INTERNAL', 'NETWORK'].includes(code)),
  ]);

/** What the platform itself answers to an input of more than 100 KB, before any function sees it. */
const TOO_LARGE = -504001;

function codeOf(answer: Awaited<ReturnType<TestCloud['cloud']['invoke']>>): string {
  if ('errCode' in answer) return answer.errCode === TOO_LARGE ? 'TOO_LARGE' : `PLATFORM ${answer.errCode}`;
  const reply = answer.result as { readonly ok?: unknown; readonly code?: unknown } | null;
  return reply?.ok === true ? 'OK' : String(reply?.code);
}

/** This run keeps a core and a half to itself. */
const isBusy = (): boolean => (loadavg()[0] ?? 0) > availableParallelism() * 1.5;

/** One call by somebody, counted; anything but a declared answer is a finding. */
export async function attack(
  world: World,
  name: ProcedureName,
  { random, tally, limit }: { readonly random: Random; readonly tally: Tally; readonly limit: number },
): Promise<void> {
  const who = callerOf(name, random);
  const input = inputFor(world, name, who, random);
  const began = performance.now();
  const code = codeOf(await world.test.cloud.invoke(functionOf(name), { name, input }, people[who]));
  const ms = performance.now() - began;
  tally.calls += 1;
  tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
  if (code === 'OK') tally.answered.add(name);
  if (code !== 'TOO_LARGE' && !declared(name).has(code)) {
    tally.findings.push({ name, who, code, input: JSON.stringify(input).slice(0, 2_000) });
  }
  tally.times.push(ms);
  if (ms > limit) {
    if (isBusy()) tally.busy += 1;
    else tally.slow.push({ name, ms: Math.round(ms) });
  }
}
