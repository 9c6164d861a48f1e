import { useState } from 'react';
import { commonText, errorText, settingLabel, settingText } from '#domain/copy';
import { changesBetween, type CommunitySettings, type SettingChange, type SettingFact } from '#domain/settings';
import type { CallCode } from '../../api/call';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { problemAt, settingsWith, typedWith, type Typed } from './draft';
import { factsOf, type RuleScreen } from './screens';

export interface SettingProps {
  readonly screen: RuleScreen;
  readonly communityId: string;
  readonly version: number;
  readonly settings: CommunitySettings;
  /** Somebody else saved meanwhile: reads it again. */
  readonly onStale: () => Promise<void>;
}

export interface SettingWork {
  readonly facts: readonly SettingFact[];
  readonly typed: Typed;
  /** How many fields are changed and not saved. */
  readonly touched: number;
  readonly changes: readonly SettingChange[];
  /** What keeps it from being saved: the first field that is wrong, by its name. */
  readonly obstacle: string | null;
  /** What somebody else changed while this was being typed. */
  readonly meanwhile: readonly SettingChange[];
  readonly busy: boolean;
  readonly problem: string | null;
  readonly put: (fact: SettingFact, value: unknown) => void;
  /** True where it was saved. */
  readonly save: (note: string) => Promise<boolean>;
  readonly forget: () => Promise<void>;
}

const nothingTyped: { readonly typed: Typed } = { typed: {} };

const obstacleOf = (settings: CommunitySettings, typed: Typed, facts: readonly SettingFact[]): string | null => {
  const wrong = facts.find((fact) => problemAt(settings, typed, fact) !== null);
  return wrong === undefined ? null : settingText.wrong(settingLabel(wrong.path));
};

/** What was changed is on the page already; the general sentence would ask to read it again. */
const problemOf = (code: CallCode | null, meanwhile: readonly SettingChange[]): string | null => {
  if (code === null) return null;
  return meanwhile.length > 0 ? settingText.meanwhileAbove : errorText[code];
};

/**
 * The fields of one screen. What is typed is kept by its path, not as a whole: when somebody else has saved meanwhile,
 * theirs stands in every field one has not touched.
 */
export const useSetting = ({ screen, communityId, version, settings, onStale }: SettingProps): SettingWork => {
  const form = useKept(`setting ${communityId} ${screen}`, nothingTyped);
  const { typed } = form.value;
  const [before, setBefore] = useState<CommunitySettings | null>(null);
  const { run, busy, code } = useIntent('settings.save', `${communityId} ${screen}`);
  const facts = factsOf(screen);
  const next = settingsWith(settings, typed, facts);
  const touched = Object.keys(typed).length;
  const meanwhile = before === null || code !== 'SETTINGS_CHANGED' ? [] : changesBetween(before, settings);

  const save = async (note: string): Promise<boolean> => {
    const saved = await run({ communityId, version, settings: next, note });
    setBefore(saved === null ? settings : null);
    await onStale();
    if (saved === null) return false;
    form.done();
    say(settingText.saved);
    return true;
  };
  const forget = async (): Promise<void> => {
    const sure = await ask({
      title: settingText.forgetTitle,
      content: settingText.forgetContent(touched),
      yes: settingText.forgetYes,
      no: commonText.cancel,
    });
    if (sure) form.done();
  };
  return {
    ...{ facts, typed, touched, busy, save, forget, meanwhile },
    changes: changesBetween(settings, next),
    obstacle: obstacleOf(settings, typed, facts),
    problem: problemOf(code, meanwhile),
    put: (fact, value) => {
      form.change({ typed: typedWith(settings, typed, { fact, value }) });
    },
  };
};
