import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { CallData } from '../../api/call';
import { Badge } from '../../ui/badge';
import { Tap } from '../../ui/tap';
import { standing } from './standing';

interface PersonEntryProps {
  readonly person: CallData<'staff.list'>['items'][number];
  readonly onOpen: () => void;
}

/** One line of the roster. */
export const PersonEntry = ({ person, onOpen }: PersonEntryProps): ReactElement => {
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
