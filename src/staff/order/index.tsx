import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, sayText, ticketText } from '#domain/copy';
import { open } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { ring, type Whom } from '../../api/ring';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Quote } from '../../ui/quote-view';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { TicketFacts } from '../../ui/ticket-facts';
import { useNow } from '../../ui/use-now';
import { AtTheDoor } from '../at-the-door';
import { SaySheet } from '../say';
import { nextAction } from './next-action';
import { Others } from './others';
import { SuspendSheet } from './suspend';

/** A work order: facts first, one next action at the bottom, the less usual ones below the facts. */
export default function OrderPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow(5000);
  const [sheet, setSheet] = useState<'say' | 'suspend' | null>(null);
  usePageLife(ticket);
  const close = (): void => {
    setSheet(null);
  };
  const call = (whom: Whom): void => {
    void ring(ticketId, whom).then((code) => {
      if (code !== null) say(errorText[code]);
    });
  };
  const footer = ticket.data === null ? null : nextAction({ ticket: ticket.data, now, onChanged: ticket.refresh });
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
          <>
            <TicketFacts
              ticket={data}
              viewer="technician"
              now={now}
              onOpenPhotos={showPhotos}
              onCall={call}
              below={
                data.actions.includes('say') ? (
                  <Row
                    icon="edit"
                    title={sayText.staffOpen}
                    note={sayText.openNote}
                    onPress={() => {
                      setSheet('say');
                    }}
                  />
                ) : null
              }
            >
              {data.quote === null ? null : (
                <Section title={ticketText.quote}>
                  <Quote quote={data.quote} viewer="technician" now={now} />
                </Section>
              )}
              <AtTheDoor ticket={data} onCall={call} />
            </TicketFacts>
            <Others
              ticket={data}
              onSuspend={() => {
                setSheet('suspend');
              }}
              onQuote={() => {
                open('/staff/quote/index', { id: data.id });
              }}
            />
            <SaySheet ticket={data} open={sheet === 'say'} onClose={close} onChanged={ticket.refresh} />
            <SuspendSheet
              ticket={data}
              now={now}
              open={sheet === 'suspend'}
              onClose={close}
              onChanged={ticket.refresh}
            />
          </>
        )}
      </RemoteView>
    </Screen>
  );
}
