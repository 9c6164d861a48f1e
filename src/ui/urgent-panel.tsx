import { Text, View } from '@tarojs/components';
import type { ReactElement, ReactNode } from 'react';
import { adviceFor, symptomText, urgentText } from '#domain/copy';
import type { Symptom } from '#domain/taxonomy';
import type { Urgency } from './defect-answers';
import { Tap } from './tap';
import { Icon } from './vant/icon';

/** Where nobody knows the front desk's number, the fire service helps with these. */
export const isLifeAtRisk = (danger: Symptom | null): boolean =>
  danger === 'gasSmell' || danger === 'sparks' || danger === 'trapped';

interface UrgentProps {
  readonly urgency: Urgency;
  readonly danger: Symptom | null;
  /** Above the advice where it is sure, and where it is not. */
  readonly sure: string;
  readonly maybe: string;
  /** To whom the advice is said, where one does not say it to oneself. */
  readonly advice?: string;
  /** Sentences below the advice. */
  readonly notes: readonly string[];
  /** A telephone to call at once. */
  readonly call: ReactNode;
  /** It is this danger; it is not. */
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** 敏感级 A: what to do now and the telephone, before anything else on the page. Needs no network. */
export const UrgentPanel = (props: UrgentProps): ReactElement | null => {
  const { urgency, danger } = props;
  if (urgency === null) return null;
  return (
    <View className="urgent" aria-live="assertive">
      <View className="urgent-head">
        <View aria-hidden="true">
          <Icon name="warning-o" />
        </View>
        <Text>{urgency === 'sure' ? props.sure : props.maybe}</Text>
      </View>
      {props.advice === undefined ? null : <View className="urgent-words">{props.advice}</View>}
      <View className="urgent-words">{adviceFor(danger)}</View>
      {props.notes.map((note) => (
        <View className="urgent-words" key={note}>
          {note}
        </View>
      ))}
      {props.call}
      {urgency === 'maybe' && danger !== null ? (
        <View className="urgent-answers">
          <Tap className="urgent-answer" onPress={props.onYes}>
            {urgentText.yes(symptomText[danger])}
          </Tap>
          <Tap className="urgent-answer" onPress={props.onNo}>
            {urgentText.no}
          </Tap>
        </View>
      ) : null}
    </View>
  );
};

/** One big way to the telephone. */
export const UrgentCall = ({ words, onPress }: { words: string; onPress: () => void }): ReactElement => (
  <Tap className="urgent-call" onPress={onPress}>
    <View aria-hidden="true">
      <Icon name="phone-o" />
    </View>
    <Text>{words}</Text>
  </Tap>
);
