import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, householdText, relationText } from '#domain/copy';
import { sayCode } from '#domain/people';
import { ask, copyText, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { QuietAction } from '../../ui/primary-action';
import { ShareButton } from '../../ui/share-button';
import { Tap } from '../../ui/tap';
import type { Invitation } from './index';

interface InvitationSheetProps {
  readonly invitation: Invitation;
  readonly homeId: string;
  readonly homeName: string;
  readonly onGone: () => void;
}

/** One invitation in large letters, and the ways to hand it over. */
export const InvitationSheet = (props: InvitationSheetProps): ReactElement => {
  const { invitation, homeId, homeName, onGone } = props;
  const withdraw = useIntent('home.withdraw', invitation.code);
  const shown = sayCode(invitation.code);

  const takeBack = async (): Promise<void> => {
    const sure = await ask({
      title: householdText.withdrawTitle,
      content: householdText.withdrawContent(shown),
      yes: householdText.withdrawYes,
      no: commonText.cancel,
    });
    if (!sure || (await withdraw.run({ homeId, code: invitation.code })) === null) return;
    say(householdText.withdrawn);
    onGone();
  };
  return (
    <View className="sheet">
      <View className="sheet-title">{householdText.sheetTitle(relationText[invitation.relation], homeName)}</View>
      <View className="code-sheet">
        <Text className="code-large">{shown}</Text>
        <Text className="code-note">{householdText.sheetNote}</Text>
      </View>
      <ShareButton words={householdText.share} />
      <Tap
        className="pill pill-wide"
        onPress={() => {
          copyText(householdText.copyWords(homeName, shown), householdText.copied);
        }}
      >
        {householdText.copy}
      </Tap>
      {withdraw.code === null ? null : (
        <View className="beside beside-problem" aria-live="polite">
          {errorText[withdraw.code]}
        </View>
      )}
      <QuietAction words={householdText.withdraw} tone="danger" onPress={() => void takeBack()} />
    </View>
  );
};
