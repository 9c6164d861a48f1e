import { Text, View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';
import { callBackText, titleOf } from '#domain/copy';
import { Place } from '../../ui/place';
import { Section } from '../../ui/section';
import { Tiles } from '../../ui/tiles';
import { withSpoken, type CallAnswers } from '../calls/answers';
import { SpokenStars } from '../calls/spoken-stars';
import type { CallSheet } from './sheet';

interface StepsProps {
  readonly sheet: CallSheet;
  readonly answers: CallAnswers;
  readonly onChange: (next: Partial<CallAnswers>) => void;
}

interface StepProps {
  readonly number: number;
  readonly name: string;
  readonly say: string;
}

/** One step of the call: the words to say, and below them what was answered. */
const Step = ({ number, name, say, children }: PropsWithChildren<StepProps>): ReactElement => (
  <View className="call-step">
    <View className="call-step-name">{callBackText.step(number, name)}</View>
    <Text className="call-step-say" userSelect>
      {say}
    </Text>
    {children}
  </View>
);

/** As one says it on the telephone: '厨房给水管渗漏'. */
const aboutOf = ({ card }: CallSheet): string => titleOf(card).replace(/ · /g, '');

const { hello, fixed, service, contractor, goodbye } = callBackText;

/** 可以这样说, in the order in which one says it; every answer stands with its question. */
export const Steps = ({ sheet, answers, onChange }: StepsProps): ReactElement => (
  <Section title={callBackText.script} note={callBackText.starsNote}>
    <Step number={1} name={hello.name} say={hello.say} />
    <Step
      number={2}
      name={fixed.name}
      say={fixed.say[sheet.which](aboutOf(sheet), sheet.technician ?? callBackText.someone)}
    >
      <Tiles
        label={fixed.label}
        options={[
          { value: 'yes', words: fixed.yes },
          { value: 'no', words: fixed.no },
        ]}
        chosen={answers.fixed === null ? null : answers.fixed ? 'yes' : 'no'}
        onChoose={(value) => {
          onChange(withSpoken(answers, 'fixed', value === 'yes'));
        }}
      />
      <Place>{answers.fixed === false ? <View className="candidate-busy">{fixed.noNote}</View> : null}</Place>
    </Step>
    <Step number={3} name={service.name} say={service.say}>
      <SpokenStars
        label={service.label}
        value={answers.service}
        onChoose={(stars) => {
          onChange(withSpoken(answers, 'service', stars));
        }}
      />
    </Step>
    <Step
      number={4}
      name={contractor.name}
      say={contractor.say(sheet.contractor === '' ? contractor.theFirm : sheet.contractor)}
    >
      <SpokenStars
        label={contractor.label}
        value={answers.contractor}
        onChoose={(stars) => {
          onChange(withSpoken(answers, 'contractor', stars));
        }}
      />
    </Step>
    <Step number={5} name={goodbye.name} say={goodbye.say} />
  </Section>
);
