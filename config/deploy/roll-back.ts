import { bundleIn } from './bundle';
import type { Cloud } from './cloud';
import { putBack } from './functions';
import { inTurn } from './in-turn';
import type { KeptBundles, KeptFunction, Manifest } from './kept';
import { PlainError } from './target';

interface Back {
  readonly name: string;
  readonly kept: KeptFunction;
}
/** What a roll-back would do, and what it would not and why. */
export interface RollBack {
  readonly manifest: Manifest;
  readonly back: readonly Back[];
  readonly lines: readonly string[];
}

const short = (mark: string | null): string => mark?.slice(0, 8) ?? 'what was there';

const namesIn = ({ functions, startedAt }: Manifest, asked: readonly string[]): readonly string[] => {
  const unknown = asked.filter((name) => !(name in functions));
  if (unknown.length > 0) {
    throw new PlainError(`The deployment of ${startedAt} did not change the code of ${unknown.join(', ')}.`);
  }
  return asked.length > 0 ? asked : Object.keys(functions);
};

const judge = (
  name: string,
  kept: KeptFunction,
  now: string | null,
): { readonly line: string; readonly back?: Back } => {
  if (!kept.zip) return { line: `  = ${name}: new with that deployment, nothing was there before` };
  if (now === kept.before) return { line: `  = ${name}: is ${short(now)} already` };
  if (now !== kept.after) return { line: `  = ${name}: is ${short(now)}, deployed from elsewhere since` };
  return { line: `  ~ ${name}: code ${short(now)} becomes ${short(kept.before)}`, back: { name, kept } };
};

/** @throws PlainError where this machine has kept nothing of the environment */
export async function planRollBack(cloud: Cloud, kept: KeptBundles, asked: readonly string[]): Promise<RollBack> {
  const manifest = kept.latest();
  if (manifest === null) {
    throw new PlainError(
      `Nothing is kept here of ${cloud.envId}: bundles are kept on the machine that deployed. Check out the commit that was deployed before and deploy it.`,
    );
  }
  const judged = await inTurn(namesIn(manifest, asked), async (name) => {
    const { Description } = await cloud.functions.getFunctionDetail(name);
    const known = manifest.functions[name];
    return known ? judge(name, known, bundleIn(Description)) : { line: '' };
  });
  return {
    manifest,
    back: judged.flatMap(({ back }) => (back ? [back] : [])),
    lines: judged.map(({ line }) => line),
  };
}

export async function rollBack(
  { cloud, kept, say }: { readonly cloud: Cloud; readonly kept: KeptBundles; readonly say: (line: string) => void },
  { manifest, back }: RollBack,
): Promise<void> {
  await inTurn(back, async ({ name, kept: { before } }) => {
    await putBack(cloud, name, { zip: kept.zip(manifest, name), mark: before });
    say(`  ✓ ${name} is ${short(before)}`);
  });
}
