import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { casesText, errorText, headingOf } from '#domain/copy';
import { useSession } from '../../api/session';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { useNow } from '../../ui/use-now';
import { MonthLine } from '../cases/month';
import { Questions } from './questions';
import { Submit } from './submit';
import { useCase } from './use-case';

/** 写进案例库: what one repair taught, in four short answers. */
export default function PromotePage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const communityId = useSession().part?.communityId ?? '';
  const form = useCase(ticketId);
  const now = useNow();
  return (
    <Screen footer={<Submit form={form} />}>
      <RemoteView
        data={ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(data) => (
          <>
            <View className="ticket-title">{headingOf(data)}</View>
            <View className="said">{casesText.ticket(data.number)}</View>
          </>
        )}
      </RemoteView>
      <MonthLine communityId={communityId} />
      <Questions form={form} />
    </Screen>
  );
}
