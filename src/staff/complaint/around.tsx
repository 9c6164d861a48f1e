import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { complaintStepText, complaintText } from '#domain/copy';
import { open, ticketPages } from '../../api/go';
import { phoneTo } from '../../api/phone';
import { useSession } from '../../api/session';
import { Contact } from '../../ui/repair-card';
import { Row } from '../../ui/row';
import { Section } from '../../ui/section';
import type { Complaint } from './step-sheet';

/** Who complained, one tap from the telephone. */
export const Person = ({ complaint: { person } }: { complaint: Complaint }): ReactElement => (
  <Section title={complaintStepText.person}>
    {person === null ? (
      <View className="contacts-none">{complaintStepText.noPerson}</View>
    ) : (
      <View className="contacts">
        <Contact
          label={complaintStepText.person}
          duty=""
          contact={person}
          onCall={() => {
            phoneTo(person.phone);
          }}
        />
      </View>
    )}
  </Section>
);

/** The ticket it is about, and the others who say the same. */
export const Around = ({ complaint: { ticket, group, grouped } }: { complaint: Complaint }): ReactElement | null => {
  const role = useSession().part?.role ?? 'frontDesk';
  if (ticket === null && group === null) return null;
  return (
    <Section>
      {ticket === null ? null : (
        <Row
          icon="orders-o"
          title={complaintStepText.ticket}
          note={complaintText.aboutTicket(ticket.number)}
          onPress={() => {
            open(ticketPages[role], { id: ticket.id });
          }}
        />
      )}
      {group === null ? null : (
        <Row
          icon="label-o"
          title={complaintStepText.group(group.title)}
          note={complaintStepText.groupNote(grouped)}
          onPress={() => {
            open('/staff/group/index', { id: group.id });
          }}
        />
      )}
    </Section>
  );
};
