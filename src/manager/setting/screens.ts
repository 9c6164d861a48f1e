import { settingFacts, type SettingFact, type SettingGroup } from '#domain/settings';

/** The screens of rules, as they stand on the home of the settings. */
export const ruleScreens = [
  'clocks',
  'booking',
  'calendar',
  'defects',
  'keyWorks',
  'warranty',
  'estimates',
  'routing',
  'satisfaction',
  'binding',
  'messages',
] as const;
export type RuleScreen = (typeof ruleScreens)[number];

/** 重点工程 has a screen of its own: what they are, and everything that happens only with them. */
const keyWorkPaths: readonly string[] = ['keyWorks', 'inspectionHours', 'secondCallBackMonths'];
const isKeyWork = ({ path }: SettingFact): boolean => keyWorkPaths.includes(path);

const sections = {
  clocks: 'clocks',
  booking: 'booking',
  calendar: 'calendar',
  defects: 'defects',
  warranty: 'warranty',
  estimates: 'prices',
  routing: 'routing',
  satisfaction: 'satisfaction',
  binding: 'people',
  messages: 'messages',
} as const satisfies Record<Exclude<RuleScreen, 'keyWorks'>, SettingFact['section']>;

/** What is set on one screen, in the order of `settingFacts`. */
export const factsOf = (screen: RuleScreen): readonly SettingFact[] =>
  screen === 'keyWorks'
    ? keyWorkPaths.flatMap((path) => settingFacts.filter((fact) => fact.path === path))
    : settingFacts.filter((fact) => fact.section === sections[screen] && !isKeyWork(fact));

export interface FactGroup {
  readonly group: SettingGroup;
  readonly facts: readonly SettingFact[];
}

/** The same by heading. */
export const groupsOf = (facts: readonly SettingFact[]): readonly FactGroup[] => {
  const groups = [...new Set(facts.map(({ group }) => group))];
  return groups.map((group) => ({ group, facts: facts.filter((fact) => fact.group === group) }));
};
