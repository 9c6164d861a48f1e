import {
  joined,
  messageText,
  partText,
  placeText,
  sayDate,
  sayPeriod,
  sensitivityText,
  settingLabel,
  settingText,
  settingUnitText,
  symptomText,
  timeModeText,
  tradeText,
} from '#domain/copy';
import type { Closure, Period } from '#domain/booking';
import { messageKinds } from '#domain/messages';
import { yuan } from '#domain/money';
import { settingFacts, type ClosedDays, type SettingFact } from '#domain/settings';
import type { Part, SensitivityRule } from '#domain/taxonomy';
import type { TimeMode } from '#domain/time';
import { shownNumber } from './number';

export const sayDays = (from: string, to: string): string =>
  from === to ? sayDate(from) : `${sayDate(from)} ${settingText.to} ${sayDate(to)}`;

export const sayClosed = ({ from, to, name }: ClosedDays): string => joined.remark(sayDays(from, to), name);

export const sayClosure = ({ from, to, name, trades }: Closure): string => {
  const whom = trades === null ? settingText.allTrades : joined.list(trades.map((trade) => tradeText[trade]));
  return joined.remark(`${sayDays(from, to)} ${whom}`, name);
};

export const sayRule = ({ place, part, symptom, sensitivity }: SensitivityRule): string => {
  const what = [
    place === null ? '' : placeText[place],
    part === null ? '' : partText[part],
    symptom === null ? '' : symptomText[symptom],
  ].filter((words) => words !== '');
  return settingText.sayRule(what.join(' · ') || settingText.anything, sensitivityText[sensitivity]);
};

const listed = <T>(list: readonly T[], say: (one: T) => string): string =>
  list.length === 0 ? settingText.none : joined.clauses(list.map(say));

const sayPeriods = (periods: readonly Period[] | null): string => {
  if (periods === null) return settingText.own.common;
  return periods.length === 0 ? settingText.own.none : joined.list(periods.map(sayPeriod));
};

/** How each kind of value is said. The cloud wrote it as the settings keep it. */
const sayings: Readonly<Record<Exclude<SettingFact['kind'], 'number'>, (value: never) => string>> = {
  toggle: (value: boolean) => (value ? settingText.yes : settingText.no),
  timeMode: (value: TimeMode) => timeModeText[value],
  timeOfDay: (value: string) => value,
  periods: sayPeriods,
  ownPeriods: sayPeriods,
  closedDays: (value: readonly ClosedDays[]) => listed(value, sayClosed),
  openDays: (value: readonly string[]) => listed(value, sayDate),
  closures: (value: readonly Closure[]) => listed(value, sayClosure),
  parts: (value: readonly Part[]) => listed(value, (part) => partText[part]),
  rules: (value: readonly SensitivityRule[]) => listed(value, sayRule),
  texts: (value: string) => `“${value}”`,
};

const facts = new Map(settingFacts.map((fact) => [fact.path, fact]));

/** The fact a path of a change belongs to: its own, or that of the tree it stands in. */
const factAt = (path: string): SettingFact | undefined => {
  const own = facts.get(path);
  if (own !== undefined || !path.includes('.')) return own;
  return factAt(path.slice(0, path.lastIndexOf('.')));
};

const isNothing = (value: unknown): boolean => value === null || value === undefined;

const sayValue = (fact: SettingFact, json: string): string => {
  const value: unknown = JSON.parse(json);
  if (fact.kind === 'texts') return isNothing(value) ? settingText.messages.ours : sayings.texts(value as never);
  if (fact.kind === 'ownPeriods') return sayPeriods(value as readonly Period[] | null);
  if (isNothing(value)) return settingText.never;
  if (fact.kind !== 'number') return sayings[fact.kind](value as never);
  if (fact.unit === 'fen') return yuan(value as number);
  const unit = settingUnitText[fact.unit];
  const shown = shownNumber(fact.unit, value as number);
  return fact.unit === 'share' ? `${shown}${unit}` : `${shown} ${unit}`;
};

export interface Said {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** One change in words: '多久内要有人接单', '10 分钟', '15 分钟'. What has no name any more is said as it was written. */
export const sayChange = ({ path, from, to }: { path: string; from: string; to: string }): Said => {
  const fact = factAt(path);
  if (fact === undefined) return { label: path, from, to };
  const kind = fact.kind === 'texts' ? messageKinds.find((one) => path === `${fact.path}.${one}`) : undefined;
  const label = kind === undefined ? settingLabel(path) : messageText(kind, {}).title;
  return { label, from: sayValue(fact, from), to: sayValue(fact, to) };
};
