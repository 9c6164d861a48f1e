import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText, staffText } from '#domain/copy';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { FinishForm } from './form';

/** 完工: what was done, with at least one picture of it. */
export default function FinishPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  if (ticket.data?.actions.includes('finish') === true) {
    return <FinishForm ticket={ticket.data} onStale={ticket.refresh} />;
  }
  return (
    <Screen>
      <RemoteView
        data={ticket.loading ? null : ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {() => <EmptyState icon="checked" title={staffText.finishNotNow} />}
      </RemoteView>
    </Screen>
  );
}
