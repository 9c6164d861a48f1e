import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { defectsText, errorText, recoveriesText, ticketText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { open } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { useOfficeTicket } from '../../api/use-office-ticket';
import { OfficeTicket } from '../../ui/office-ticket';
import { Place } from '../../ui/place';
import { PrimaryAction } from '../../ui/primary-action';
import { RemoteView } from '../../ui/remote-view';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import '../../ui/styles/desk.scss';
import { useNow } from '../../ui/use-now';

/** One ticket for a manager: everything about it, with the owner's rating, to read; what many share can be registered. */
export default function ManagerTicketPage(): ReactElement {
  const { ticket, call } = useOfficeTicket(useRouter().params['id'] ?? '');
  const now = useNow();
  return (
    <Screen footer={ticket.data === null ? null : followUp(ticket.data)}>
      <RemoteView
        data={ticket.data}
        at={ticket.at}
        problem={ticket.code === null ? null : errorText[ticket.code]}
        now={now}
        onRetry={() => void ticket.refresh()}
      >
        {(data) => (
          <>
            <OfficeTicket
              ticket={data}
              now={now}
              onOpenPhotos={showPhotos}
              onCall={call}
              onOpenTicket={(id) => {
                open('/manager/ticket/index', { id });
              }}
            />
            <Place>{data.cause === null ? null : <Promote ticketId={data.id} />}</Place>
          </>
        )}
      </RemoteView>
    </Screen>
  );
}

/** A dissatisfied owner waits for a call: the message about it opens the ticket, the work is done on a page of its own. */
const followUp = ({ recovery }: CallData<'ticket.get'>): ReactElement | null =>
  recovery?.state === 'open' ? (
    <PrimaryAction
      words={recoveriesText.goOn}
      busyWords={recoveriesText.goOn}
      busy={false}
      onPress={() => {
        open('/manager/recovery/index', { id: recovery.id });
      }}
    />
  ) : null;

const Promote = ({ ticketId }: { ticketId: string }): ReactElement => (
  <Section title={ticketText.more}>
    <Row
      icon="description"
      title={defectsText.promote}
      note={defectsText.promoteNote}
      onPress={() => {
        open('/staff/promote-defect/index', { id: ticketId });
      }}
    />
  </Section>
);
