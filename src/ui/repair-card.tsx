import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { ContactView, RepairCardView } from '#domain/contract';
import { commonText, ticketText } from '#domain/copy';
import { Icon } from './vant/icon';
import { Tap } from './tap';

export type CardRole = keyof RepairCardView;

interface RepairCardProps {
  readonly card: RepairCardView;
  readonly onCall: (whom: CardRole) => void;
}

const order = ['technician', 'contractor', 'supervisor', 'ambassador'] as const satisfies readonly CardRole[];

/** 维修卡: who repairs, for which firm, who supervises, whom to turn to; one tap calls whoever may be called. */
export const RepairCard = ({ card, onCall }: RepairCardProps): ReactElement => {
  const known = order.flatMap((key) => (card[key] === null ? [] : [{ key, contact: card[key] }]));
  if (known.length === 0) return <View className="contacts-none">{ticketText.repairCardNone}</View>;
  return (
    <View className="contacts">
      {known.map(({ key, contact }) => (
        <Contact
          key={key}
          label={commonText.repairCard[key]}
          duty={ticketText.duties[key]}
          contact={contact}
          onCall={() => {
            onCall(key);
          }}
        />
      ))}
    </View>
  );
};

interface ContactProps {
  readonly label: string;
  readonly duty: string;
  /** `phone` is masked: it shows that there is one. */
  readonly contact: ContactView;
  readonly onCall: () => void;
}

/** One person to reach. The number itself is asked for when somebody calls. */
export const Contact = ({ label, duty, contact, onCall }: ContactProps): ReactElement => (
  <View className="contact">
    <View className="contact-words">
      <Text className="contact-label">{duty === '' ? label : `${label} · ${duty}`}</Text>
      <Text className="contact-name">{contact.name}</Text>
      {contact.phone === null ? null : <Text className="contact-phone">{contact.phone}</Text>}
    </View>
    {contact.phone === null ? null : (
      <Tap className="contact-call" label={commonText.callPerson(contact.name)} onPress={onCall}>
        <View className="contact-icon" aria-hidden="true">
          <Icon name="phone-o" />
        </View>
        <Text>{commonText.call}</Text>
      </Tap>
    )}
  </View>
);
