import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { complainForText, complaintStepText, errorText, severityText } from '#domain/copy';
import { severities, type Severity } from '#domain/complaint';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Tiles } from '../../ui/tiles';
import type { StepProps } from './step-sheet';
import { WordsSheet } from './words-sheet';

interface Grading {
  readonly severity: Severity;
  readonly words: string;
}

const text = complaintStepText.grade;

const lacksOf = ({ severity, words }: Grading, now: Severity): string | null => {
  if (severity === now) return text.same;
  return words.trim() === '' ? text.missing : null;
};

/** 改严重程度, with the reason; major ones are told to the managers at once. */
export const GradeSheet = ({ complaint, onClose, onChanged }: StepProps): ReactElement => {
  const { id: complaintId, version } = complaint;
  const { value, change, done } = useKept<Grading>(`grade ${complaintId}`, { severity: complaint.severity, words: '' });
  const { run, busy, code } = useIntent('complaint.grade', complaintId);
  const lacks = lacksOf(value, complaint.severity);
  const submit = async (): Promise<void> => {
    if (lacks !== null) return;
    const written = await run({ complaintId, version, severity: value.severity, words: value.words.trim() });
    if (written !== null) {
      done();
      say(text.done);
      onClose();
    }
    await onChanged();
  };
  return (
    <WordsSheet
      title={text.title}
      note={complainForText.severityNote[value.severity]}
      hint={text.hint}
      words={value.words}
      submit={text.submit(severityText[value.severity])}
      lacks={lacks}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onWords={(words) => {
        change({ words });
      }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <View className="sheet-part">
        <Tiles
          label={text.title}
          options={severities.map((one) => ({ value: one, words: severityText[one] }))}
          chosen={value.severity}
          onChoose={(severity) => {
            change({ severity });
          }}
        />
      </View>
    </WordsSheet>
  );
};
