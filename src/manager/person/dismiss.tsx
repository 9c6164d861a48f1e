import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, peopleText } from '#domain/copy';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { QuietAction } from '../../ui/primary-action';
import { Section } from '../../ui/section';
import type { Person } from './draft';

/** 离岗: asked once, with what it means for the work in hand. */
export const Dismiss = ({ person, onChange }: { person: Person; onChange: () => void }): ReactElement => {
  const { staffId, version, name } = person;
  const dismiss = useIntent('staff.dismiss', staffId);
  const go = async (): Promise<void> => {
    const sure = await ask({
      title: peopleText.dismissTitle(name),
      content: peopleText.dismissContent(name),
      yes: peopleText.dismissYes,
      no: commonText.cancel,
    });
    if (!sure) return;
    const done = await dismiss.run({ staffId, version });
    if (done !== null) say(peopleText.dismissed(done.recalled));
    onChange();
  };
  return (
    <Section>
      {dismiss.code === null ? null : (
        <View className="beside beside-problem" aria-live="polite">
          {errorText[dismiss.code]}
        </View>
      )}
      <QuietAction words={peopleText.dismiss} tone="danger" onPress={() => void go()} />
    </Section>
  );
};
