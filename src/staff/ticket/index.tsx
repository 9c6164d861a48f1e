import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, sayText, ticketText } from '#domain/copy';
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

/** One ticket for the front desk and the supervisors: to read, to call, to write a word to the owner. */
export default function StaffTicketPage(): ReactElement {
  const ticketId = useRouter().params['id'] ?? '';
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  const [saying, setSaying] = useState(false);
  usePageLife(ticket);
  const call = (whom: Whom): void => {
    void ring(ticketId, whom).then((code) => {
      if (code !== null) say(errorText[code]);
    });
  };
  const below = (
    <Row
      icon="edit"
      title={sayText.staffOpen}
      note={sayText.openNote}
      onPress={() => {
        setSaying(true);
      }}
    />
  );
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
          <>
            <TicketFacts
              ticket={data}
              viewer="office"
              now={now}
              onOpenPhotos={showPhotos}
              onCall={call}
              below={data.actions.includes('say') ? below : null}
            >
              {data.quote === null ? null : (
                <Section title={ticketText.quote}>
                  <Quote quote={data.quote} viewer="office" now={now} />
                </Section>
              )}
              <AtTheDoor ticket={data} onCall={call} />
            </TicketFacts>
            <SaySheet
              ticket={data}
              open={saying}
              onClose={() => {
                setSaying(false);
              }}
              onChanged={ticket.refresh}
            />
          </>
        )}
      </RemoteView>
    </Screen>
  );
}
