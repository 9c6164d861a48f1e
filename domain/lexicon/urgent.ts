import type { Symptom } from '#domain/taxonomy';
import { findWords, NAMES } from './match';
import { suggest } from './suggest';

/** What cannot wait for a slot, the most dangerous first. */
const urgent: readonly Symptom[] = ['gasSmell', 'trapped', 'sparks', 'runningWater'];

/** The whole home is dark: basic living, as `sensitivityOf` sees it. */
const wholeHome = /(全屋|全家|整个家|整屋|家里|屋里|整套房).{0,4}(没电|停电|断电|没有电|跳闸|全黑)/;

/**
 * The danger a text speaks of, to show what to do before anything else; null: none. Hears danger rather once too often
 * than once too seldom: where a word names it (跑水), and where a word suggests it and nothing is likelier.
 */
export function urgentIn(words: string): Symptom | null {
  const named = findWords(words).flatMap(({ pointers }) =>
    pointers.filter(({ kind, strength }) => kind === 'symptom' && strength >= NAMES).map(({ value }) => value),
  );
  const likeliest = suggest(words).symptoms[0]?.value;
  const danger = urgent.find((symptom) => named.includes(symptom) || likeliest === symptom);
  return danger ?? (wholeHome.test(words) ? 'noPower' : null);
}
