import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { callsText, careText, sayMoment } from '#domain/copy';
import type { CallData } from '../../api/call';
import { Tap } from '../../ui/tap';

export type Call = CallData<'campaign.calls'>['items'][number];

interface LineProps {
  readonly call: Call;
  readonly now: number;
  readonly onCall: (call: Call) => void;
}

const nextWords = ({ nextAt }: Call, now: number): string => {
  if (nextAt === null) return '';
  return nextAt > now ? callsText.next(sayMoment(nextAt, now)) : callsText.nextNow;
};

/** One home to call: whom, how often it was tried, what was heard last. */
export const CareLine = ({ call, now, onCall }: LineProps): ReactElement => {
  const { home, name, tries, lastWords } = call;
  const next = nextWords(call, now);
  return (
    <View className="candidate">
      <View className="candidate-name">{home}</View>
      <View className="candidate-line">{name === '' ? careText.nobody : name}</View>
      <View className="candidate-line">{callsText.tries(tries)}</View>
      {next === '' ? null : <View className="candidate-busy">{next}</View>}
      {lastWords === '' ? null : <View className="candidate-line">{careText.lastWords(lastWords)}</View>}
      <View className="candidate-actions">
        <Tap
          className="pill"
          label={`${careText.open} ${home}`}
          onPress={() => {
            onCall(call);
          }}
        >
          {careText.open}
        </Tap>
      </View>
    </View>
  );
};
