import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { assignText, commonText, sayRoutingFailure } from '#domain/copy';
import type { CallData } from '../../api/call';
import { Reasons } from '../../ui/reasons';
import { Tap } from '../../ui/tap';
import { Icon } from '../../ui/vant/icon';

export type Candidate = CallData<'ticket.candidates'>['candidates'][number];

interface PersonProps {
  readonly person: Candidate;
  readonly on: boolean;
  readonly onChoose: () => void;
  readonly onCall: () => void;
}

const classOf = ({ person, on }: PersonProps): string => {
  if (!person.assignable) return 'person person-off';
  return on ? 'person person-on' : 'person';
};

/** One technician: how busy they are, what speaks for them and against them. Who cannot be sent can still be called. */
export const Person = (props: PersonProps): ReactElement => {
  const { person, on } = props;
  return (
    <View className={classOf(props)}>
      {person.assignable ? (
        <View
          className="person-head"
          hoverClass="pressed"
          aria-role="radio"
          aria-checked={on ? 'true' : 'false'}
          aria-label={`${person.name} ${person.contractor}`}
          onClick={props.onChoose}
        >
          <Who person={person} />
          <View className="person-mark" aria-hidden="true">
            <Icon name={on ? 'checked' : 'circle'} />
          </View>
        </View>
      ) : (
        <View className="person-head">
          <Who person={person} />
        </View>
      )}
      {person.failed.map((reason) => (
        <View className="person-why" key={reason}>
          {sayRoutingFailure(reason)}
        </View>
      ))}
      <Reasons reasons={person.reasons} />
      <View className="person-actions">
        <Tap className="contact-call" label={commonText.callPerson(person.name)} onPress={props.onCall}>
          <View className="contact-icon" aria-hidden="true">
            <Icon name="phone-o" />
          </View>
          <Text>{commonText.call}</Text>
        </Tap>
      </View>
    </View>
  );
};

const Who = ({ person: { name, contractor, openWork, left } }: Pick<PersonProps, 'person'>): ReactElement => (
  <View className="person-words">
    <Text className="person-name">{name}</Text>
    <Text className="person-line">{contractor}</Text>
    <Text className="person-line">{assignText.facts(openWork, left)}</Text>
  </View>
);
