import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { bindText, commonText, errorText } from '#domain/copy';
import { useIntent } from '../../api/use-intent';
import { PhoneNumberRow } from '../../ui/phone-number-row';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import type { Bound, Way } from './index';

interface ChoicesProps {
  readonly onChoose: (way: Way) => void;
  readonly onDone: (homes: Bound) => void;
}

/** Three ways, none of them pushed. */
export const Choices = ({ onChoose, onDone }: ChoicesProps): ReactElement => {
  const bind = useIntent('home.bindByPhone', 'phone');
  const [refused, setRefused] = useState(false);

  const answered = async (phoneCode: string | null): Promise<void> => {
    setRefused(phoneCode === null);
    if (phoneCode === null) return;
    const data = await bind.run({ phoneCode });
    if (data !== null) onDone(data.homes);
  };
  const problem = bind.code === null ? null : errorText[bind.code];
  return (
    <Screen>
      <View className="intro intro-above">{bindText.intro}</View>
      <Row
        icon="label-o"
        title={bindText.byCode}
        note={bindText.byCodeNote}
        onPress={() => {
          onChoose('code');
        }}
      />
      <PhoneNumberRow
        title={bind.busy ? commonText.sending : bindText.byPhone}
        note={bindText.byPhoneNote}
        onAnswer={(code) => void answered(code)}
      />
      {problem === null && !refused ? null : (
        <View className={problem === null ? 'beside' : 'beside beside-problem'} aria-live="polite">
          {problem ?? bindText.phoneRefused}
        </View>
      )}
      <Row
        icon="phone-o"
        title={bindText.byDesk}
        note={bindText.byDeskNote}
        onPress={() => {
          onChoose('desk');
        }}
      />
    </Screen>
  );
};
