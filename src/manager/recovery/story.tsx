import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { recoveriesText, recoveryAnswerText, recoveryEventText, recoveryMeasureText } from '#domain/copy';
import { showPhotos } from '../../api/photo-files';
import { Moment } from '../../ui/moment';
import { Panel, Section } from '../../ui/section';
import type { Recovery } from './work';

interface StoryProps {
  readonly recovery: Recovery;
  readonly now: number;
}

type Entry = Recovery['timeline'][number];

const named = (recovery: Recovery, { kind, measure }: Entry): string => {
  if (measure !== null) return recoveryMeasureText[measure];
  if (kind === 'answer' && recovery.answer !== null) return recoveryAnswerText[recovery.answer];
  return recoveryEventText[kind];
};

/** Everything that was done, newest first. */
export const Story = ({ recovery, now }: StoryProps): ReactElement => (
  <Section title={recoveriesText.story}>
    {recovery.timeline.length === 0 ? (
      <Panel>{recoveriesText.noStory}</Panel>
    ) : (
      <View className="timeline">
        {[...recovery.timeline].reverse().map((entry, index) => (
          <Moment
            key={`${entry.kind} ${entry.at}`}
            what={named(recovery, entry)}
            at={entry.at}
            by={entry.by}
            words={entry.words}
            photos={[]}
            newest={index === 0}
            now={now}
            onOpenPhotos={showPhotos}
          />
        ))}
      </View>
    )}
  </Section>
);

/** How it ended, and what the owner says to that. */
export const End = ({ recovery: { result, answer, timeline } }: { recovery: Recovery }): ReactElement => (
  <>
    <Section title={recoveriesText.result}>
      <Panel>{result}</Panel>
    </Section>
    <Section title={recoveriesText.answer} note={recoveriesText.answerNote}>
      <Panel>
        <View className="block-title">{answer === null ? recoveriesText.answerWaits : recoveryAnswerText[answer]}</View>
        <View>{timeline.find(({ kind }) => kind === 'answer')?.words ?? ''}</View>
      </Panel>
    </Section>
  </>
);
