import { settingText } from '#domain/copy';
import { isFillable } from '#domain/messages';
import { settingAt, withSetting, type CommunitySettings, type NumberFact, type SettingFact } from '#domain/settings';
import type { Period } from '#domain/booking';
import { numberOf, numberProblem, shownNumber } from './number';

/** What was typed and is not saved: by path; a number as the keyboard gave it, everything else as it will be kept. */
export type Typed = Readonly<Record<string, unknown>>;

/** What stands in a field: what was typed, or what is in force. */
export const shownAt = (settings: CommunitySettings, typed: Typed, fact: SettingFact): unknown => {
  if (fact.path in typed) return typed[fact.path];
  const value = settingAt(settings, fact.path);
  return fact.kind === 'number' ? shownNumber(fact.unit, value as number) : value;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const without = (typed: Typed, path: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => key !== path));

/** With another value in a field; what is as it was is not typed any more. */
export const typedWith = (
  settings: CommunitySettings,
  typed: Typed,
  change: { fact: SettingFact; value: unknown },
): Typed => {
  const { fact, value } = change;
  const others = without(typed, fact.path);
  return isSame(shownAt(settings, others, fact), value) ? others : { ...others, [fact.path]: value };
};

const { problem } = settingText;

/** Periods of one day: each the right way round, none over another. */
export const periodsProblem = (periods: readonly Period[]): string | null => {
  if (periods.some(({ from, to }) => from >= to)) return problem.reversed;
  return periods.some(({ from }, n) => n > 0 && (periods[n - 1]?.to ?? '') > from) ? problem.overlapping : null;
};

/** What is wrong with a list or a text of one's own; null: nothing. */
const otherProblem = (fact: SettingFact, value: unknown): string | null => {
  switch (fact.kind) {
    case 'periods': {
      const periods = value as readonly Period[];
      return periods.length === 0 && fact.path === 'calendar.hours' ? problem.nothing : periodsProblem(periods);
    }
    case 'ownPeriods':
      return value === null ? null : periodsProblem(value as readonly Period[]);
    case 'parts':
      return (value as readonly unknown[]).length === 0 && fact.path === 'partsOffered' ? problem.nothing : null;
    case 'texts':
      return Object.values(value as Record<string, string>).every(isFillable) ? null : problem.blank;
    default:
      return null;
  }
};

/** The lower end of a price range above its upper one: neither is wrong by itself. */
const rangeProblem = (settings: CommunitySettings, typed: Typed, fact: NumberFact): string | null => {
  if (!fact.path.startsWith('priceRanges.')) return null;
  const end = (name: 'from' | 'to'): number | null => {
    const path = fact.path.replace(/\.(from|to)$/, `.${name}`);
    return numberOf(fact, String(shownAt(settings, typed, { ...fact, path })));
  };
  const [from, to] = [end('from'), end('to')];
  return from !== null && to !== null && from > to ? problem.range : null;
};

/** What is wrong with what stands in a field, in words; null: nothing. */
export const problemAt = (settings: CommunitySettings, typed: Typed, fact: SettingFact): string | null => {
  const value = shownAt(settings, typed, fact);
  if (fact.kind !== 'number') return otherProblem(fact, value);
  return numberProblem(fact, String(value)) ?? rangeProblem(settings, typed, fact);
};

/** The settings with everything that was typed in its place. What is wrong stays as it is in force. */
export const settingsWith = (
  settings: CommunitySettings,
  typed: Typed,
  facts: readonly SettingFact[],
): CommunitySettings =>
  facts
    .filter(({ path }) => path in typed)
    .reduce((now, fact) => {
      const value = fact.kind === 'number' ? numberOf(fact, String(typed[fact.path])) : typed[fact.path];
      return value === null && fact.kind === 'number' ? now : withSetting(now, fact.path, value);
    }, settings);
