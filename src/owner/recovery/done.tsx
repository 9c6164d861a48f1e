import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { followedUpText, recoveryAnswerText, recoveryMeasureText, sayMoment } from '#domain/copy';
import type { CallData } from '../../api/call';
import { showPhotos } from '../../api/photo-files';
import { Moment } from '../../ui/moment';
import { Section } from '../../ui/section';

interface DoneProps {
  readonly recovery: CallData<'recovery.mine'>;
  readonly now: number;
}

/** What was done, the result, and what the owner said to it. */
export const Done = ({ recovery, now }: DoneProps): ReactElement => {
  const { measures, result, answer } = recovery;
  return (
    <>
      <Section title={followedUpText.measures}>
        {measures.length === 0 ? <View className="contacts-none">{followedUpText.measuresNone}</View> : null}
        <View className="timeline">
          {[...measures].reverse().map(({ measure, at, words }, index) => (
            <Moment
              key={`${at} ${measure}`}
              what={recoveryMeasureText[measure]}
              at={at}
              by={{ role: null, name: '' }}
              words={words}
              photos={[]}
              newest={index === 0}
              now={now}
              onOpenPhotos={showPhotos}
            />
          ))}
        </View>
      </Section>
      <Section title={followedUpText.result}>
        {result === '' ? (
          <View className="contacts-none">{followedUpText.resultNone}</View>
        ) : (
          <View className="said">{result}</View>
        )}
      </Section>
      {answer === null ? null : (
        <Section title={followedUpText.yours} note={sayMoment(answer.at, now)}>
          <View className="said">{recoveryAnswerText[answer.answer]}</View>
          {answer.words === '' ? null : <View className="waiting">{answer.words}</View>}
        </Section>
      )}
    </>
  );
};
