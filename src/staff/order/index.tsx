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
import { NextAction } from './next-action';

/** A work order: facts first, one next action at the bottom. */
export default function OrderPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow(5000);
  usePageLife(ticket);
  const footer = ticket.data === null ? null : <NextAction ticket={ticket.data} now={now} onChanged={ticket.refresh} />;
  return (
    <Screen footer={footer}>
      <RemoteView
        data={ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(data) => (
          <TicketFacts ticket={data} viewer="technician" now={now} onOpenPhotos={showPhotos} onCall={phoneTo} />
        )}
      </RemoteView>
    </Screen>
  );
}
