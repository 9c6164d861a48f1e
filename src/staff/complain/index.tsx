import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { commonText } from '#domain/copy';
import { useSession } from '../../api/session';
import { Screen } from '../../ui/screen';
import { ErrorState } from '../../ui/states';
import '../../ui/styles/desk.scss';
import type { About } from './answers';
import { ComplainForm } from './form';

/** 登记投诉 for somebody who called, came, or wrote in the group; from a ticket it brings ticket and home along. */
export default function ComplainForPage(): ReactElement {
  const { ticket = '', number = '', home = '', name = '' } = useRouter().params;
  const communityId = useSession().part?.communityId ?? null;
  if (communityId === null) {
    return (
      <Screen>
        <ErrorState words={commonText.brokenLink} onRetry={() => undefined} />
      </Screen>
    );
  }
  const about: About | null =
    ticket === '' ? null : { ticketId: ticket, number, homeId: home, home: decodeURIComponent(name) };
  return <ComplainForm communityId={communityId} about={about} />;
}
