import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText, staffText } from '#domain/copy';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { QuoteForm } from './form';

/** 报价: lines of labour and parts; nothing is done before the owner agrees. */
export default function StaffQuotePage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  if (ticket.data?.actions.includes('quote') === true)
    return <QuoteForm ticket={ticket.data} onStale={ticket.refresh} />;
  return (
    <Screen>
      <RemoteView
        data={ticket.loading ? null : ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {() => <EmptyState icon="bill-o" title={staffText.quoteNotNow} />}
      </RemoteView>
    </Screen>
  );
}
