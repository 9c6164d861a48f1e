import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { settingsText, settingText } from '#domain/copy';
import type { SettingChange } from '#domain/settings';
import { Notice } from '../../ui/notice';
import { Place } from '../../ui/place';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Sheet } from '../../ui/vant/sheet';
import { ReasonSheet } from '../reason-sheet';
import { ChangeList } from './changes';
import { problemAt, shownAt } from './draft';
import { FactField } from './fact-field';
import { Fold } from './fold';
import { groupsOf } from './screens';
import { useSetting, type SettingProps, type SettingWork } from './use-setting';

/** The fields of one screen by heading, saved together with one reason. */
export const SettingForm = (props: SettingProps): ReactElement => {
  const { screen, communityId, settings } = props;
  const work = useSetting(props);
  const [saving, setSaving] = useState(false);
  const close = (): void => {
    setSaving(false);
  };
  const save = async (note: string): Promise<boolean> => {
    const saved = await work.save(note);
    close();
    return saved;
  };
  return (
    <Screen
      footer={saveAction(work, () => {
        setSaving(true);
      })}
    >
      <View className="intro">{settingsText.screens[screen].note}</View>
      <Place>{work.meanwhile.length === 0 ? null : <Meanwhile changes={work.meanwhile} />}</Place>
      {groupsOf(work.facts).map(({ group, facts }, index) => (
        <Fold
          key={group}
          group={group}
          facts={facts}
          open={index === 0}
          touched={facts.filter(({ path }) => path in work.typed).length}
          field={(fact) => (
            <FactField
              key={fact.path}
              fact={fact}
              value={shownAt(settings, work.typed, fact)}
              problem={problemAt(settings, work.typed, fact)}
              onChange={(value) => {
                work.put(fact, value);
              }}
            />
          )}
        />
      ))}
      <Sheet open={saving} onClose={close}>
        <Yours changes={work.changes} />
        <ReasonSheet
          about={`setting ${communityId} ${screen}`}
          title={settingText.reasonTitle}
          hint={settingText.reasonHint}
          note={settingText.consequence}
          words={settingText.submit}
          busy={work.busy}
          problem={work.problem}
          onSubmit={save}
        />
      </Sheet>
    </Screen>
  );
};

const saveAction = ({ touched, obstacle, busy, problem, forget }: SettingWork, onPress: () => void): ReactElement => (
  <PrimaryAction
    words={touched === 0 ? settingText.saveNothing : settingText.save(touched)}
    busyWords={settingText.saving}
    busy={busy}
    disabled={touched === 0 || obstacle !== null}
    hint={touched === 0 ? settingText.unchanged : (obstacle ?? settingText.consequence)}
    problem={problem}
    second={touched === 0 ? null : <QuietAction words={settingText.forget} onPress={() => void forget()} />}
    onPress={onPress}
  />
);

/** As many as a sheet has room for above the reason. */
const MOST_SAID = 6;

/** What is about to be saved, old and new in words. */
const Yours = ({ changes }: { changes: readonly SettingChange[] }): ReactElement => (
  <View className="sheet sheet-head">
    <View className="sheet-title">{settingText.yours}</View>
    <ChangeList changes={changes.slice(0, MOST_SAID)} />
    {changes.length > MOST_SAID ? (
      <View className="beside">{settingText.andMore(changes.length - MOST_SAID)}</View>
    ) : null}
  </View>
);

/** Somebody else saved while this was being typed: what they changed. */
const Meanwhile = ({ changes }: { changes: readonly SettingChange[] }): ReactElement => (
  <Notice tone="amber" icon="warning-o" title={settingText.meanwhile}>
    <View className="notice-line">{settingText.meanwhileNote}</View>
    <ChangeList changes={changes} />
  </Notice>
);
