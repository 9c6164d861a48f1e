import type { ReactElement } from 'react';
import { sayMoment, ticketText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { showPhotos } from '../../api/photo-files';
import { GivenRating } from '../../ui/given-rating';
import { Panel, Section } from '../../ui/section';

/** What this household said about the repair. */
export const TicketRating = ({ ticket, now }: { ticket: CallData<'ticket.get'>; now: number }): ReactElement | null =>
  ticket.rating === null ? null : (
    <Section
      title={ticketText.yourRating}
      note={ticketText.revision(ticket.rating.revision) || sayMoment(ticket.rating.at, now)}
    >
      <Panel>
        <GivenRating rating={ticket.rating} onOpenPhotos={showPhotos} />
      </Panel>
    </Section>
  );
