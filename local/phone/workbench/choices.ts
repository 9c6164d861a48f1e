import type { WorkbenchBoot } from './boot';

/** What is chosen beside the phone; kept in the browser. */
export interface Choices {
  readonly openId: string;
  readonly width: 320 | 375 | 414;
  readonly theme: 'light' | 'dark';
  readonly scale: 1 | 1.4;
}

const KEY = 'workbench:choices';

export const loadChoices = ({ people }: WorkbenchBoot): Choices => {
  const defaults: Choices = { openId: people[0]?.openId ?? 'local-phone-guest', width: 375, theme: 'light', scale: 1 };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Choices>;
    const known = people.length === 0 || people.some((person) => person.openId === kept.openId);
    return { ...defaults, ...kept, ...(!known && { openId: defaults.openId }) };
  } catch {
    return defaults;
  }
};

export const saveChoices = (choices: Choices): void => {
  localStorage.setItem(KEY, JSON.stringify(choices));
};

export const heights: Readonly<Record<Choices['width'], number>> = { 320: 568, 375: 667, 414: 736 };

export const phoneUrl = ({ openId, theme, scale }: Choices): string =>
  `/phone/?openid=${encodeURIComponent(openId)}&theme=${theme}&scale=${scale}`;
