import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { TicketDetailView } from '#domain/contract';
import { ticketText } from '#domain/copy';
import { Contact } from './repair-card';
import { Section } from './section';

interface DoorProps {
  readonly ticket: TicketDetailView;
  readonly onCall: (whom: 'reporter' | 'visitContact') => void;
}

/** Who reported, and who opens the door instead. Numbers are only given for a call. */
export const AtTheDoor = ({ ticket, onCall }: DoorProps): ReactElement | null => {
  const { visitContact, reporter } = ticket;
  if (visitContact === null && reporter === null) return null;
  return (
    <Section title={ticketText.contacts}>
      <View className="contacts">
        {visitContact === null ? null : (
          <Contact
            label={ticketText.visitContact}
            duty=""
            contact={visitContact}
            onCall={() => {
              onCall('visitContact');
            }}
          />
        )}
        {reporter === null ? null : (
          <Contact
            label={ticketText.reporter}
            duty=""
            contact={reporter}
            onCall={() => {
              onCall('reporter');
            }}
          />
        )}
      </View>
    </Section>
  );
};
