import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText, rateText } from '#domain/copy';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { RateForm } from './form';

/** 评价: of one closure of one ticket. Never forced, can be changed while the window is open. */
export default function RatePage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  if (ticket.data?.actions.includes('rate') === true)
    return <RateForm ticket={ticket.data} now={now} onStale={ticket.refresh} />;
  return (
    <Screen>
      <RemoteView
        data={ticket.loading ? null : ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {() => <EmptyState icon="star-o" title={rateText.notOpen} note={rateText.notOpenNote} />}
      </RemoteView>
    </Screen>
  );
}
