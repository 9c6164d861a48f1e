import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState, type ReactElement } from 'react';
import { errorText, startText } from '#domain/copy';
import { enter, open } from '../../api/go';
import { useSession } from '../../api/session';
import { begin, comeBack, useFarewell, type Farewell } from '../../api/start';
import { useReturningNetwork } from '../../api/use-network';
import { Screen } from '../../ui/screen';
import { EmptyState, ErrorState } from '../../ui/states';
import { linkOf } from './link';

/** Goes where the person belongs by their roles and last choice; who is bound to nothing looks around as an owner. */
export default function Start(): ReactElement {
  const { me, part, code } = useSession();
  const farewell = useFarewell();
  const query = useRouter().params;
  const [asking, setAsking] = useState(false);
  const known = me !== null && farewell === null;
  useEffect(() => {
    if (!known) return;
    const link = linkOf(query, part);
    void enter(part).then(() => {
      if (link !== null) open(link.page, link.params);
    });
    // Once: later news of this person must not take them away from where they are.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [known]);

  const again = async (how: () => Promise<void>): Promise<void> => {
    setAsking(true);
    await how();
    setAsking(false);
  };
  useReturningNetwork(() => {
    if (me === null && code === 'NETWORK' && !asking) void again(begin);
  });
  return (
    <Screen>
      {farewell !== null ? (
        <Goodbye farewell={farewell} onReturn={() => void again(comeBack)} />
      ) : me === null && code !== null && !asking ? (
        <ErrorState words={errorText[code]} onRetry={() => void again(begin)} />
      ) : (
        <View className="opening">{startText.opening}</View>
      )}
    </Screen>
  );
}

/** After signing out or 注销: what is so now, and the way back. */
const Goodbye = ({ farewell, onReturn }: { farewell: Farewell; onReturn: () => void }): ReactElement => {
  const gone = farewell === 'deleted';
  return (
    <EmptyState
      icon="passed"
      title={gone ? startText.deletedTitle : startText.signedOutTitle}
      note={gone ? startText.deletedNote : startText.signedOutNote}
      action={gone ? startText.startAgain : startText.comeBack}
      onAction={onReturn}
    />
  );
};
