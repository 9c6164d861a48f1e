import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, householdText } from '#domain/copy';
import { back } from '../../api/go';
import { refreshHome } from '../../api/home';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { QuietAction } from '../../ui/primary-action';
import { Section } from '../../ui/section';

/** One leaves a home oneself. */
export const Leave = ({ homeId, homeName }: { homeId: string; homeName: string }): ReactElement => {
  const leave = useIntent('home.leave', homeId);
  const go = async (): Promise<void> => {
    const sure = await ask({
      title: householdText.leaveTitle,
      content: householdText.leaveContent(homeName),
      yes: householdText.leaveYes,
      no: commonText.cancel,
    });
    if (!sure || (await leave.run({ homeId })) === null) return;
    say(householdText.left);
    void refreshHome();
    back();
  };
  return (
    <Section>
      {leave.code === null ? null : (
        <View className="beside beside-problem" aria-live="polite">
          {errorText[leave.code]}
        </View>
      )}
      <QuietAction words={householdText.leave} tone="danger" onPress={() => void go()} />
    </Section>
  );
};
