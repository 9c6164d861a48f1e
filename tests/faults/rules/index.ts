import { leavers } from './people';
import { houseOf, type Rule } from './rule';
import { recoveries, stars, sums } from './scores';
import { clocks, lists, timeline } from './timeline';
import { load, slots } from './visits';
import { isSentUnnoted, messages, replies, sends } from './words';
import type { TestCloud } from '../../support/cloud';

export { houseOf, type House, type Rule } from './rule';

/** The rules of the house: what holds after whatever went wrong. */
export const rules = [
  ...[slots, load, timeline, clocks, lists, sums, stars, recoveries],
  ...[messages, sends, replies, leavers],
] as const satisfies readonly Rule[];

/** The rules that do not hold now, each with what breaks it. */
export const brokenRules = (test: TestCloud, held: readonly Rule[] = rules): readonly string[] => {
  const house = houseOf(test);
  return held.flatMap(({ sentence, broken }) => {
    const found = broken(house);
    return found.length === 0 ? [] : [`${sentence}：${found.slice(0, 3).join('；')}`];
  });
};

/** All but the one that a process can break by dying between sending and noting it. */
export const rulesBesidesSends = rules.filter((rule) => rule !== sends);

/** What the next turn of the timer has to keep: it sends once more what somebody died over. */
export const rulesOfNextTurn = (test: TestCloud): readonly Rule[] =>
  isSentUnnoted(houseOf(test)) ? rulesBesidesSends : rules;
