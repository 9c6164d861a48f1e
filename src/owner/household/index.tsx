import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, homeName, householdText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { useHome } from '../../api/home';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { useNow } from '../../ui/use-now';
import { Sheet } from '../../ui/vant/sheet';
import { InvitationSheet } from './invitation-sheet';
import { Invite } from './invite';
import { Leave } from './leave';
import { Members } from './members';

export type Household = CallData<'home.members'>;
export type Invitation = Household['invitations'][number];

/** 家人和租客 of one home: who uses it, who is invited, and how one leaves. */
export default function HouseholdPage(): ReactElement {
  const homeId = useRouter().params['home'] ?? '';
  const household = useRemote('home.members', { homeId });
  const home = useHome().data?.homes.find(({ id }) => id === homeId);
  const name = home === undefined ? householdText.thisHome : homeName(home);
  const now = useNow();
  const [shown, setShown] = useState<Invitation | null>(null);
  usePageLife(household);
  useShareAppMessage(() => ({
    title: shown === null ? householdText.shareApp : householdText.shareTitle(name),
    path: `/pages/start/index${shown === null ? '' : `?scene=h-${shown.code}`}`,
  }));
  const refresh = (): void => void household.refresh();
  const close = (): void => {
    setShown(null);
  };
  return (
    <Screen>
      <RemoteView
        data={household.data}
        at={household.at}
        problem={household.code === null ? null : errorText[household.code]}
        now={now}
        onRetry={refresh}
      >
        {(data) => (
          <>
            <Members household={data} homeId={homeId} homeName={name} onChange={refresh} />
            <Invite household={data} homeId={homeId} now={now} onShow={setShown} onChange={refresh} />
            <Leave homeId={homeId} homeName={name} />
          </>
        )}
      </RemoteView>
      <Sheet open={shown !== null} onClose={close}>
        {shown === null ? null : (
          <InvitationSheet
            invitation={shown}
            homeId={homeId}
            homeName={name}
            onGone={() => {
              close();
              refresh();
            }}
          />
        )}
      </Sheet>
    </Screen>
  );
}
