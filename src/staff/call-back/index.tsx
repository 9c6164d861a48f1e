import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { callBackText, errorText } from '#domain/copy';
import { useOfficeTicket } from '../../api/use-office-ticket';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { callDue } from '../ticket/deeds';
import { CallBackForm } from './form';

/** 回访: one call, what to say, and what came of it. */
export default function CallBackPage(): ReactElement {
  const { ticket, call } = useOfficeTicket(useRouter().params['id'] ?? '');
  const now = useNow();
  const { data } = ticket;
  const due = data === null ? null : callDue(data);
  if (data !== null && due !== null) {
    return <CallBackForm ticket={data} which={due} onCall={call} onStale={ticket.refresh} />;
  }
  return (
    <Screen>
      <RemoteView
        data={ticket.loading ? null : data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {() => <EmptyState icon="phone-o" title={callBackText.notNow} />}
      </RemoteView>
    </Screen>
  );
}
