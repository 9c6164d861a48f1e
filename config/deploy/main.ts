import { actualState } from './actual';
import { apply } from './apply';
import { readArguments, type Arguments } from './arguments';
import { cloudOf, type Cloud } from './cloud';
import type { Data } from './data';
import { desiredState } from './desired';
import { difference } from './difference';
import { KeptBundles } from './kept';
import { planText, workIn } from './plan-text';
import { readRecorded, writeRecorded } from './recorded';
import { planRollBack, rollBack } from './roll-back';
import type { Actual } from './state';
import { targetFrom, type Target } from './target';

/** The mini-program's part, after the cloud's; null: nothing to do, and why was said. */
export interface MiniProgram {
  readonly plan: readonly string[];
  readonly work: boolean;
  readonly upload: () => Promise<void>;
}

/** Everything outside that a run reads, writes or asks. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** dist/cloudfunctions, built. */
  readonly outdir: string;
  /** .anju/deployments */
  readonly keptDir: string;
  readonly now: () => Date;
  readonly say: (text: string) => void;
  /** y or N */
  readonly ask: (question: string) => Promise<boolean>;
  readonly data: (target: Target) => Data;
  readonly miniProgram: (args: Arguments) => Promise<MiniProgram>;
}

interface Run {
  readonly args: Arguments;
  readonly world: World;
  readonly cloud: Cloud;
  readonly data: Data;
  readonly kept: KeptBundles;
}

const agreed = async ({ args, world }: Run, question: string): Promise<boolean> => {
  if (args.yes || (await world.ask(question))) return true;
  world.say('Nothing was done.');
  return false;
};

async function deployCloud(run: Run, actual: Actual, mini: MiniProgram): Promise<void> {
  const { world, cloud, kept, data, args } = run;
  const lines = difference(desiredState(world.outdir, world.environment), actual);
  world.say(planText(args.envId, lines));
  for (const line of mini.plan) world.say(line);
  const work = workIn(lines);
  const unfinished = kept.latest()?.finished === false;
  if (work || mini.work) {
    if (!(await agreed(run, 'Make it so?'))) return;
    if (work) {
      const manifest = kept.begin(args.envId, world.now().toISOString());
      await apply({ cloud, kept, manifest, data, say: world.say }, lines);
      kept.finish(manifest);
    }
    if (mini.work) await mini.upload();
    world.say('Done.');
  } else if (unfinished) {
    const latest = kept.latest();
    if (latest) kept.finish(latest);
  }
}

async function goBack(run: Run): Promise<void> {
  const { world, cloud, kept, args } = run;
  const plan = await planRollBack(cloud, kept, args.names);
  world.say([`Back to before ${plan.manifest.startedAt}`, ...plan.lines].join('\n'));
  if (plan.back.length === 0) world.say('Nothing to do.');
  else if (await agreed(run, 'Put these bundles back?')) {
    await rollBack({ cloud, kept, say: world.say }, plan);
    world.say('Done. Settings, timers, indexes and data stay as they are.');
  }
}

/**
 * One run of `npm run deploy`.
 *
 * @throws PlainError where the person has to put something right first
 */
export async function deploy(argv: readonly string[], world: World): Promise<void> {
  const args = readArguments(argv);
  if (args.do === 'plan' && args.state !== undefined) {
    const recorded = readRecorded(args.state, args.envId);
    world.say(planText(args.envId, difference(desiredState(world.outdir, world.environment), recorded)));
    return;
  }
  const target = targetFrom(args.envId, world.environment);
  const run: Run = {
    args,
    world,
    cloud: cloudOf(target),
    data: world.data(target),
    kept: new KeptBundles(world.keptDir, args.envId),
  };
  if (args.do === 'roll back') return goBack(run);
  const actual = await actualState(run.cloud, run.data);
  if (args.do === 'record' && args.record !== undefined) {
    writeRecorded(args.record, actual);
    world.say(`Written: ${args.record}`);
  } else if (args.do === 'plan') {
    world.say(planText(args.envId, difference(desiredState(world.outdir, world.environment), actual)));
  } else {
    await deployCloud(run, actual, await world.miniProgram(args));
  }
}
