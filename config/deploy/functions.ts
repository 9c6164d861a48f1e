import { bundleIn, descriptionOf } from './bundle';
import type { Cloud } from './cloud';
import { download } from './download';
import type { KeptBundles, Manifest } from './kept';
import { HANDLER } from './runtime';
import type { DesiredFunction, Timer } from './state';
import type { Step } from './step';

export interface Under {
  readonly cloud: Cloud;
  readonly kept: KeptBundles;
  readonly manifest: Manifest;
}

const base64 = (zip: Uint8Array): string => Buffer.from(zip).toString('base64');

/** Created without timers: those are set when every function is there. */
export async function createFunction({ cloud, kept, manifest }: Under, desired: DesiredFunction): Promise<void> {
  await cloud.functions.createFunction({
    func: {
      name: desired.name,
      runtime: desired.runtime,
      handler: HANDLER,
      memorySize: desired.memory,
      timeout: desired.timeout,
      envVariables: desired.variables,
      description: descriptionOf(desired.bundle),
      installDependency: false,
    },
    base64Code: base64(desired.zip()),
  });
  const created = { before: null, after: desired.bundle, zip: false };
  kept.keep(manifest, desired.name, { kept: created, zip: null });
}

/** The code that runs now, kept for a roll-back before anything else happens to it. */
async function keepRunning({ cloud, kept, manifest }: Under, { name, bundle }: DesiredFunction): Promise<void> {
  const { Description } = await cloud.functions.getFunctionDetail(name);
  const { Url } = await cloud.functions.getFunctionDownloadUrl(name);
  const was = { before: bundleIn(Description), after: bundle, zip: true };
  kept.keep(manifest, name, { kept: was, zip: await download(Url) });
}

/**
 * Code first, then settings and the mark of the bundle: where it is cut off in between, the mark is still the old one
 * and the next run uploads again.
 */
export async function changeFunction(
  under: Under,
  { desired, variables, code }: Extract<Step, { do: 'change function' }>,
): Promise<void> {
  if (code) await keepRunning(under, desired);
  await under.cloud.functions.updateFunctionWithProgress({
    name: desired.name,
    ...(code ? { code: { base64Code: base64(desired.zip()) } } : {}),
    config: {
      memorySize: desired.memory,
      timeout: desired.timeout,
      envVariables: { ...variables },
      description: descriptionOf(desired.bundle),
      installDependency: false,
    },
  });
}

/** Puts an older bundle back; settings and timers stay. */
export async function putBack(
  cloud: Cloud,
  name: string,
  was: { zip: Uint8Array; mark: string | null },
): Promise<void> {
  await cloud.functions.updateFunctionWithProgress({
    name,
    code: { base64Code: base64(was.zip) },
    config: { description: was.mark === null ? 'anju before' : descriptionOf(was.mark), installDependency: false },
  });
}

export async function setTimer(
  { functions }: Cloud,
  { function: name, timer, replaces }: { function: string; timer: Timer; replaces: boolean },
): Promise<void> {
  if (replaces) await functions.deleteFunctionTrigger(name, timer.name);
  await functions.createFunctionTriggers(name, [{ name: timer.name, type: 'timer', config: timer.cron }]);
}
