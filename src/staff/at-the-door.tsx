import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { TicketDetailView } from '#domain/contract';
import { ticketText } from '#domain/copy';
import { Contact } from '../ui/repair-card';
import { Section } from '../ui/section';

interface DoorProps {
  readonly ticket: TicketDetailView;
  readonly onCall: (whom: 'reporter' | 'visitContact') => void;
}

/** Who reported, and who opens the door instead. Numbers are only given for a call, and only while the work is open. */
export const AtTheDoor = ({ ticket, onCall }: DoorProps): ReactElement | null => {
  const reporter = ticket.timeline.find(({ kind }) => kind === 'report')?.by.name ?? '';
  const reachable = ticket.status !== 'closed' && ticket.status !== 'cancelled';
  if (reporter === '' && ticket.visitContact === null) return null;
  return (
    <Section title={ticketText.contacts}>
      <View className="contacts">
        {ticket.visitContact === null ? null : (
          <Contact
            label={ticketText.visitContact}
            duty=""
            contact={ticket.visitContact}
            onCall={() => {
              onCall('visitContact');
            }}
          />
        )}
        {reporter === '' ? null : (
          <Contact
            label={ticketText.reporter}
            duty=""
            contact={{ name: reporter, phone: reachable ? '' : null }}
            onCall={() => {
              onCall('reporter');
            }}
          />
        )}
      </View>
    </Section>
  );
};
