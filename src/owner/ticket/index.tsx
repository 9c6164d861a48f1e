import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, type ErrorCode } from '#domain/copy';
import { open } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { ring } from '../../api/ring';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { Notice } from '../../ui/notice';
import { Place } from '../../ui/place';
import { RemoteView } from '../../ui/remote-view';
import { Screen } from '../../ui/screen';
import { TicketFacts } from '../../ui/ticket-facts';
import { useNow } from '../../ui/use-now';
import { More, SayRow } from './more';
import { nextStep } from './next-step';
import { ReopenSheet } from './reopen';
import { SaySheet } from './say';
import { Recovery } from './recovery';
import type { SheetName } from './sheets';
import { TicketRating } from './rating';
import { Visit } from './visit';

const isSheet = (name: string | undefined): name is SheetName => name === 'reopen' || name === 'say';
const isCode = (code: string | undefined): code is ErrorCode => code !== undefined && code in errorText;

/**
 * One ticket for its owner: where it stands, the one thing to answer now, and everything said and done. `do` opens a
 * sheet at once, `why` tells why an answer given elsewhere was not taken.
 */
export default function TicketPage(): ReactElement {
  const { id: ticketId = '', do: asked, why } = useRouter().params;
  const ticket = useRemote('ticket.get', { ticketId });
  const now = useNow();
  const [sheet, setSheet] = useState<SheetName | null>(isSheet(asked) ? asked : null);
  usePageLife(ticket);
  const close = (): void => {
    setSheet(null);
  };
  const { data } = ticket;
  const call = (whom: Parameters<typeof ring>[1]): void => {
    void ring(ticketId, whom).then((code) => {
      if (code !== null) say(errorText[code]);
    });
  };
  const footer = data === null ? null : nextStep({ ticket: data, now, onChanged: ticket.refresh, onSheet: setSheet });
  return (
    <Screen footer={footer}>
      {isCode(why) ? <Notice tone="amber" icon="warning-o" title={errorText[why]} /> : null}
      <RemoteView
        data={data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(known) => (
          <>
            <TicketFacts
              ticket={known}
              viewer="owner"
              now={now}
              onOpenPhotos={showPhotos}
              onCall={call}
              onOpenTicket={(id) => {
                open('/owner/ticket/index', { id });
              }}
              below={<SayRow ticket={known} onSheet={setSheet} />}
            >
              <Place>
                <TicketRating ticket={known} now={now} />
              </Place>
              <Place>
                <Recovery ticket={known} />
              </Place>
              <Place>
                <Visit ticket={known} now={now} />
              </Place>
            </TicketFacts>
            <Place>
              <More ticket={known} now={now} onChanged={ticket.refresh} />
            </Place>
            <SaySheet ticket={known} open={sheet === 'say'} onClose={close} onChanged={ticket.refresh} />
            <ReopenSheet ticket={known} open={sheet === 'reopen'} onClose={close} onChanged={ticket.refresh} />
          </>
        )}
      </RemoteView>
    </Screen>
  );
}
