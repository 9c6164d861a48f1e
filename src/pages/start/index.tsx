import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState, type ReactElement } from 'react';
import { errorText, startText } from '#domain/copy';
import { enter, enterTicket } from '../../api/go';
import { loadMe, useSession } from '../../api/session';
import { EmptyState, ErrorState } from '../../ui/states';
import { Screen } from '../../ui/screen';

/** Decides by the person's roles and last choice, and says what to do when they have none. */
export default function Start(): ReactElement {
  const { me, part, code } = useSession();
  const ticket = useRouter().params['ticket'];
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (part === null) return;
    void (ticket === undefined ? enter(part) : enterTicket(part, ticket));
  }, [part, ticket]);

  const again = async (): Promise<void> => {
    setAsking(true);
    await loadMe();
    setAsking(false);
  };
  if (me === null && code !== null && !asking) {
    return (
      <Screen>
        <ErrorState words={errorText[code]} onRetry={() => void again()} />
      </Screen>
    );
  }
  return (
    <Screen>
      {me === null || asking || part !== null ? (
        <View className="opening">{startText.opening}</View>
      ) : (
        <EmptyState
          icon="home-o"
          title={startText.unboundTitle}
          note={startText.unboundNote}
          action={startText.again}
          onAction={() => void again()}
        />
      )}
    </Screen>
  );
}
