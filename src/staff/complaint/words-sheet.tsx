import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';
import { commonText } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import { Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Sheet } from '../../ui/vant/sheet';

interface WordsSheetProps {
  readonly title: string;
  readonly note: string;
  readonly hint: string;
  readonly words: string;
  readonly submit: string;
  /** What keeps it from being sent; null: nothing. */
  readonly lacks: string | null;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onWords: (words: string) => void;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** One thing to write about a complaint; its children are asked before the words. Closing it costs nothing. */
export const WordsSheet = (props: PropsWithChildren<WordsSheetProps>): ReactElement => (
  <Sheet open onClose={props.onClose}>
    <View className="sheet">
      <View className="sheet-title">{props.title}</View>
      <View className="sheet-part">{props.note}</View>
      {props.children}
      <View className="sheet-part">
        <Words
          label={props.title}
          value={props.words}
          placeholder={props.hint}
          most={MAX_WORDS}
          onChange={props.onWords}
        />
      </View>
    </View>
    <PrimaryAction
      words={props.submit}
      busyWords={commonText.sending}
      busy={props.busy}
      disabled={props.lacks !== null}
      hint={props.lacks}
      problem={props.problem}
      onPress={props.onSubmit}
    />
  </Sheet>
);
