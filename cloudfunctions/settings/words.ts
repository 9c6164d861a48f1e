import type { Caller } from '../kit/caller';
import { checkWords } from '../kit/platform/safety';

/** The most characters msgSecCheck looks at in one call (platform.md). */
const MOST = 2_500;

/** Whether the platform objects to any of these texts, which may be long together. */
export async function isUnsafe(caller: Caller, texts: readonly string[]): Promise<boolean> {
  const all = texts.join('\n');
  const parts = Array.from({ length: Math.ceil(all.length / MOST) }, (_, n) => all.slice(n * MOST, (n + 1) * MOST));
  const verdicts = await Promise.all(parts.map((part) => checkWords(caller, part)));
  return verdicts.includes('risky');
}
