import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { errorText, ticketText } from '#domain/copy';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { ring, type Whom } from '../../api/ring';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { GivenRating } from '../../ui/given-rating';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { Panel, Section } from '../../ui/section';
import { TicketFacts } from '../../ui/ticket-facts';
import { useNow } from '../../ui/use-now';

/** One ticket for a manager: with the owner's rating, to read. */
export default function ManagerTicketPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  usePageLife(ticket);
  const call = (whom: Whom): void => {
    void ring(ticketId, whom).then((code) => {
      if (code !== null) say(errorText[code]);
    });
  };
  return (
    <Screen>
      <RemoteView
        data={ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(data) => (
          <TicketFacts ticket={data} viewer="office" now={now} onOpenPhotos={showPhotos} onCall={call}>
            {data.rating === null ? null : (
              <Section title={ticketText.rating} note={ticketText.revision(data.rating.revision)}>
                <Panel>
                  <GivenRating rating={data.rating} onOpenPhotos={showPhotos} />
                </Panel>
              </Section>
            )}
          </TicketFacts>
        )}
      </RemoteView>
    </Screen>
  );
}
