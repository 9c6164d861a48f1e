import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { ContactView, RepairCardView } from '#domain/contract';
import { commonText, ticketText } from '#domain/copy';
import { Icon } from './vant/icon';
import { Tap } from './tap';

interface RepairCardProps {
  readonly card: RepairCardView;
  readonly onCall: (phone: string) => void;
}

const order = [
  'technician',
  'contractor',
  'supervisor',
  'ambassador',
] as const satisfies readonly (keyof RepairCardView)[];

/** 维修卡: who repairs, for which firm, who supervises, whom to turn to; one tap calls whoever may be called. */
export const RepairCard = ({ card, onCall }: RepairCardProps): ReactElement => {
  const known = order.flatMap((key) => (card[key] === null ? [] : [{ key, contact: card[key] }]));
  if (known.length === 0) return <View className="contacts-none">{ticketText.repairCardNone}</View>;
  return (
    <View className="contacts">
      {known.map(({ key, contact }) => (
        <Contact key={key} label={commonText.repairCard[key]} contact={contact} onCall={onCall} />
      ))}
    </View>
  );
};

const Contact = (props: { label: string; contact: ContactView; onCall: (phone: string) => void }): ReactElement => {
  const { label, contact, onCall } = props;
  return (
    <View className="contact">
      <View className="contact-words">
        <Text className="contact-label">{label}</Text>
        <Text className="contact-name">{contact.name}</Text>
      </View>
      {contact.phone === null ? null : (
        <Tap
          className="contact-call"
          label={commonText.callPerson(contact.name)}
          onPress={() => {
            onCall(contact.phone ?? '');
          }}
        >
          <View className="contact-icon" aria-hidden="true">
            <Icon name="phone-o" />
          </View>
          <Text>{commonText.call}</Text>
        </Tap>
      )}
    </View>
  );
};
