import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { errorText, sayText } from '#domain/copy';
import { open } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { useSession } from '../../api/session';
import { useOfficeTicket } from '../../api/use-office-ticket';
import { OfficeTicket } from '../../ui/office-ticket';
import { PrimaryAction } from '../../ui/primary-action';
import { Place } from '../../ui/place';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';
import { SaySheet } from '../say';
import { nextDeed, type Ticket } from './deeds';
import { More } from './more';
import { Taken } from './taken';

const openTicket = (id: string): void => {
  open('/staff/ticket/index', { id });
};

/** One ticket for the front desk and the supervisors. `new`: it was taken down a moment ago. */
export default function StaffTicketPage(): ReactElement {
  const { id: ticketId = '', new: fresh } = useRouter().params;
  const { ticket, call } = useOfficeTicket(ticketId);
  const role = useSession().part?.role;
  const now = useNow();
  const [saying, setSaying] = useState(false);
  const say = (
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
    <Screen footer={ticket.data === null ? null : footerOf(ticket.data)}>
      <RemoteView
        data={ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(data) => (
          <>
            {fresh === undefined ? null : <Taken ticket={data} onCall={call} />}
            <OfficeTicket
              ticket={data}
              now={now}
              onOpenPhotos={showPhotos}
              onCall={call}
              onOpenTicket={openTicket}
              below={data.actions.includes('say') ? say : null}
            />
            <Place>
              <More ticket={data} role={role} onChanged={ticket.refresh} />
            </Place>
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

const footerOf = (ticket: Ticket): ReactElement | null => {
  const next = nextDeed(ticket);
  return next === null ? null : (
    <PrimaryAction
      words={next.words}
      busyWords={next.words}
      busy={false}
      onPress={() => {
        open(next.page, { id: ticket.id, ...next.params });
      }}
    />
  );
};
