import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';
import { commonText, errorText, followedUpText, recoveryAnswerText } from '#domain/copy';
import { recoveryAnswers, type RecoveryAnswer } from '#domain/recovery';
import { MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Field, Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Tiles } from '../../ui/tiles';

interface AnswerProps {
  readonly recovery: CallData<'recovery.mine'>;
  readonly onStale: () => Promise<void>;
}

interface Answering {
  readonly answer: RecoveryAnswer | null;
  readonly words: string;
}

const nothing: Answering = { answer: null, words: '' };

/** 业主再次答复, once: one tap and the button is enough. Its children tell what it is about. */
export const AnswerForm = ({ recovery, onStale, children }: PropsWithChildren<AnswerProps>): ReactElement => {
  const { id: recoveryId, version } = recovery;
  const { value, change, drop } = useKept<Answering>(`recovery ${recoveryId}`, nothing);
  const { run, busy, code } = useIntent('recovery.answer', recoveryId);
  const { answer } = value;
  const submit = async (): Promise<void> => {
    if (answer === null) return;
    if ((await run({ recoveryId, version, answer, words: value.words.trim() })) !== null) {
      drop();
      say(followedUpText.done);
    }
    await onStale();
  };
  const footer = (
    <PrimaryAction
      words={answer === null ? followedUpText.submitChoosing : followedUpText.submit(recoveryAnswerText[answer])}
      busyWords={commonText.sending}
      busy={busy}
      disabled={answer === null}
      hint={answer === null ? followedUpText.missing : null}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      {children}
      <Field label={followedUpText.question}>
        <Tiles
          label={followedUpText.question}
          options={recoveryAnswers.map((one) => ({ value: one, words: recoveryAnswerText[one] }))}
          chosen={answer}
          onChoose={(chosen) => {
            change({ answer: chosen });
          }}
        />
      </Field>
      <Field label={followedUpText.words}>
        <Words
          label={followedUpText.words}
          value={value.words}
          placeholder={followedUpText.wordsHint}
          most={MAX_WORDS}
          onChange={(words) => {
            change({ words });
          }}
        />
      </Field>
      <View className="waiting">{followedUpText.once}</View>
    </Screen>
  );
};
