import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText } from '#domain/copy';
import { showPhotos } from '../../api/photo-files';
import { phoneTo } from '../../api/phone';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { TicketFacts } from '../../ui/ticket-facts';
import { useNow } from '../../ui/use-now';

/** One ticket for the front desk and the supervisors, to read. */
export default function StaffTicketPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  usePageLife(ticket);
  return (
    <Screen>
      <RemoteView
        data={ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(data) => <TicketFacts ticket={data} viewer="office" now={now} onOpenPhotos={showPhotos} onCall={phoneTo} />}
      </RemoteView>
    </Screen>
  );
}
