import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { contractorsText, sayDate } from '#domain/copy';
import { open } from '../../api/go';
import { Badge } from '../../ui/badge';
import { Section } from '../../ui/section';
import { Tap } from '../../ui/tap';
import type { Contractor } from './draft';

/** 受训确认: who of them has signed, each the way to their own page where it is written down. */
export const Training = ({ people }: { people: Contractor['people'] }): ReactElement => (
  <Section title={contractorsText.training} note={contractorsText.trainingNote}>
    {people.length === 0 ? <View className="beside">{contractorsText.nobody}</View> : null}
    {people.map(({ staffId, name, trainedOn }) => (
      <Tap
        key={staffId}
        className="entry"
        onPress={() => {
          open('/manager/person/index', { id: staffId });
        }}
      >
        <View className="entry-head">
          <Text className="entry-title">{name}</Text>
          <Badge
            tone={trainedOn === null ? 'amber' : 'calm'}
            words={trainedOn === null ? contractorsText.notTrained : contractorsText.trainedOn(sayDate(trainedOn))}
          />
        </View>
      </Tap>
    ))}
  </Section>
);
