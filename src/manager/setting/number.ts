import { settingText } from '#domain/copy';
import { asTyped, typedFen } from '#domain/money';
import type { NumberFact } from '#domain/settings';

/** A number of the settings as one types it: 0.8 → '80' percent, fen → yuan. */
export const shownNumber = (unit: NumberFact['unit'], value: number): string => {
  if (unit === 'fen') return asTyped(value);
  // 0.55 * 100 is 55.00000000000001.
  return String(unit === 'share' ? Math.round(value * 1000) / 10 : value);
};

const read = ({ unit, max }: NumberFact, typed: string): number | null => {
  const words = typed.trim();
  if (unit === 'fen') return typedFen(words, max);
  if (unit === 'share') return /^\d{1,3}(\.\d)?$/.test(words) ? Math.round(Number(words) * 10) / 1000 : null;
  return /^\d{1,6}$/.test(words) ? Number(words) : null;
};

/** What was typed as the settings keep it; null where it is not a number they take. */
export const numberOf = (fact: NumberFact, typed: string): number | null => {
  const value = read(fact, typed);
  return value === null || value < fact.min || value > fact.max ? null : value;
};

const ends = ({ unit, min, max }: NumberFact): [string, string] => [shownNumber(unit, min), shownNumber(unit, max)];

/** '1 到 240' */
export const rangeOf = (fact: NumberFact): string => settingText.range(...ends(fact));

/** What is wrong with what was typed, in words; null: nothing. */
export const numberProblem = (fact: NumberFact, typed: string): string | null => {
  if (numberOf(fact, typed) !== null) return null;
  const say = fact.unit === 'share' || fact.unit === 'fen' ? settingText.rangeAny : settingText.rangeWhole;
  return say(...ends(fact));
};
