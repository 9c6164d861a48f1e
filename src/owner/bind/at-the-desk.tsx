import { Text, View } from '@tarojs/components';
import { useEffect, useState, type ReactElement } from 'react';
import { bindText, errorText, sayMoment } from '#domain/copy';
import { sayCode } from '#domain/people';
import { refreshHome, useHome } from '../../api/home';
import { Screen } from '../../ui/screen';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { useNow } from '../../ui/use-now';
import { dropDeskCode, type DeskCode } from './desk-code';
import type { Bound } from './index';

interface AtTheDeskProps {
  readonly code: DeskCode;
  readonly onDone: (homes: Bound) => void;
  readonly onAgain: () => void;
  readonly onOther: () => void;
}

/** The code in large figures, until when it holds, and what happens with it. */
export const AtTheDesk = ({ code, onDone, onAgain, onOther }: AtTheDeskProps): ReactElement => {
  const home = useHome();
  const now = useNow();
  const [looked, setLooked] = useState(false);
  const fresh = (home.data?.homes ?? []).filter(({ id }) => !code.before.includes(id));
  const expired = code.expiresAt <= now;

  const look = async (): Promise<void> => {
    await refreshHome();
    setLooked(true);
  };
  useEffect(() => {
    if (fresh.length === 0) return;
    dropDeskCode();
    onDone(fresh);
  });
  const notYet = looked && fresh.length === 0 ? bindText.deskNotYet : null;
  return (
    <Screen
      footer={
        <PrimaryAction
          words={expired ? bindText.deskAgain : bindText.deskDone}
          busyWords={bindText.deskLooking}
          busy={home.loading}
          problem={home.code === null ? null : errorText[home.code]}
          hint={notYet}
          onPress={() => {
            if (expired) onAgain();
            else void look();
          }}
          second={<QuietAction words={bindText.otherWay} onPress={onOther} />}
        />
      }
    >
      <View className="code-sheet">
        <Text className="code-title">{expired ? bindText.deskExpired : bindText.deskCode}</Text>
        {expired ? null : (
          <>
            <Text className="code-large">{sayCode(code.code)}</Text>
            <Text className="code-note">{bindText.deskUntil(sayMoment(code.expiresAt, now))}</Text>
          </>
        )}
      </View>
      <View className="steps">
        {bindText.deskSteps.map((step, index) => (
          <View className="step" key={step}>
            <Text className="step-number">{index + 1}</Text>
            <Text className="step-words">{step}</Text>
          </View>
        ))}
      </View>
    </Screen>
  );
};
