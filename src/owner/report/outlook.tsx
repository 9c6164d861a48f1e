import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { errorText, reportText } from '#domain/copy';
import type { Remote } from '../../api/use-remote';
import { Field } from '../../ui/field';
import { SlotPicker } from '../../ui/slot-picker';
import { EmptyState, ErrorState } from '../../ui/states';
import { Tap } from '../../ui/tap';
import { Icon } from '../../ui/vant/icon';
import { Verdict } from '../../ui/verdict';
import { adviceFor, isUrgent, type Answers, type Preview } from './answers';

interface OutlookProps {
  readonly answers: Answers;
  readonly preview: Remote<Preview>;
  readonly phone: string;
  readonly now: number;
  readonly onChange: (answers: Answers) => void;
  readonly onCall: () => void;
}

/** What the cloud says before anything is submitted: who pays and why, and when somebody could come. */
export const Outlook = (props: OutlookProps): ReactElement | null => {
  const { data, code, loading, refresh } = props.preview;
  if (props.answers.symptom === null) return null;
  if (data === null) {
    if (code === null || loading) return <View className="waiting">{reportText.looking}</View>;
    return <ErrorState words={errorText[code]} onRetry={() => void refresh()} />;
  }
  return (
    <>
      {isUrgent(data) ? (
        <Urgent advice={adviceFor(props.answers.symptom)} phone={props.phone} onCall={props.onCall} />
      ) : null}
      <Field label={reportText.warranty}>
        <Verdict warranty={data.warranty} />
      </Field>
      {isUrgent(data) ? null : (
        <Field label={reportText.when}>
          {data.slots.length === 0 ? (
            <EmptyState icon="phone-o" title={reportText.noSlots} note={reportText.noSlotsNote} />
          ) : (
            <SlotPicker
              slots={data.slots}
              chosen={props.answers.slotId}
              now={props.now}
              onChoose={(slotId) => {
                props.onChange({ ...props.answers, slotId });
              }}
            />
          )}
        </Field>
      )}
    </>
  );
};

/** 敏感级 A: what to do now, and the telephone. */
const Urgent = (props: { advice: string; phone: string; onCall: () => void }): ReactElement => (
  <View className="field">
    <View className="urgent" aria-live="assertive">
      <View className="urgent-head">
        <View aria-hidden="true">
          <Icon name="warning-o" />
        </View>
        <Text>{reportText.urgentTitle}</Text>
      </View>
      <View className="urgent-words">{props.advice}</View>
      <View className="urgent-words">{reportText.urgentNote}</View>
      {props.phone === '' ? null : (
        <Tap className="urgent-call" onPress={props.onCall}>
          <View aria-hidden="true">
            <Icon name="phone-o" />
          </View>
          <Text>{reportText.callNow}</Text>
        </Tap>
      )}
    </View>
  </View>
);
