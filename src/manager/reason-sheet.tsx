import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, pricesText } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import { useKept } from '../api/use-kept';
import { Words } from '../ui/field';
import { PrimaryAction } from '../ui/primary-action';

interface ReasonSheetProps {
  /** Names the words that are kept. */
  readonly about: string;
  readonly title: string;
  readonly hint: string;
  /** What saving means. */
  readonly note: string;
  readonly words: string;
  readonly busy: boolean;
  readonly problem: string | null;
  /** True where it was saved. */
  readonly onSubmit: (reason: string) => Promise<boolean>;
}

/** Why a rule changes, before it is saved: it stands beside the change for ever. */
export const ReasonSheet = (props: ReasonSheetProps): ReactElement => {
  const form = useKept(`reason ${props.about}`, { reason: '' });
  const reason = form.value.reason.trim();
  const submit = async (): Promise<void> => {
    if (await props.onSubmit(reason)) form.done();
  };
  return (
    <>
      <View className="sheet">
        <View className="sheet-title">{props.title}</View>
        <Words
          label={props.title}
          value={form.value.reason}
          placeholder={props.hint}
          most={MAX_WORDS}
          onChange={(value) => {
            form.change({ reason: value });
          }}
        />
        <View className="beside">{props.note}</View>
      </View>
      <PrimaryAction
        words={props.words}
        busyWords={commonText.sending}
        busy={props.busy}
        disabled={reason === ''}
        hint={reason === '' ? pricesText.reasonEmpty : null}
        problem={props.problem}
        onPress={() => void submit()}
      />
    </>
  );
};
