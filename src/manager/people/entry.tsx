import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { peopleText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Tap } from '../../ui/tap';

type Person = CallData<'staff.list'>['items'][number];

/** Whether somebody can be given work today, in two words; null where there is nothing to say. */
export const standing = (
  person: Pick<Person, 'state' | 'blocked' | 'role' | 'bound'>,
): { readonly tone: BadgeTone; readonly words: string } | null => {
  const { state, blocked, role, bound } = person;
  if (state === 'left') return { tone: 'soft', words: peopleText.left };
  if (blocked !== null) return { tone: blocked === 'licence' ? 'danger' : 'amber', words: peopleText.blocked[blocked] };
  if (!bound) return { tone: 'amber', words: peopleText.blocked.unbound };
  return role === 'technician' ? { tone: 'calm', words: peopleText.workable } : null;
};

/** One line of the roster. */
export const PersonEntry = ({ person, onOpen }: { person: Person; onOpen: () => void }): ReactElement => {
  const badge = standing(person);
  return (
    <Tap className="entry" onPress={onOpen}>
      <View className="entry-head">
        <Text className="entry-title">{person.name}</Text>
        {badge === null ? null : <Badge tone={badge.tone} words={badge.words} />}
      </View>
      <Text className="entry-note">
        {[person.contractor, person.phone].filter((words) => words !== null).join(' · ')}
      </Text>
    </Tap>
  );
};
