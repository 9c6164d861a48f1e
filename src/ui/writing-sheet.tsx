import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText } from '#domain/copy';
import { PrimaryAction } from './primary-action';
import { Sheet } from './vant/sheet';
import { WritingFields, type WritingView } from './writing';

interface WritingSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly hint: string;
  /** Words of the button that takes pictures. */
  readonly photos: string;
  readonly submit: string;
  readonly writing: WritingView & { readonly photos: 'ready' | 'onTheWay' | 'failed' };
  /** What keeps it from being sent besides pictures on their way; null: nothing. */
  readonly lacks: string | null;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onOpenPhotos: (paths: readonly string[], current: number) => void;
  readonly onSubmit: () => void;
}

/** One short thing to say, with pictures, in a sheet. Closing it costs nothing. */
export const WritingSheet = (props: WritingSheetProps): ReactElement => {
  const obstacle = {
    failed: commonText.photosFailed,
    onTheWay: commonText.photosOnTheWay,
    ready: props.lacks,
  }[props.writing.photos];
  return (
    <Sheet open={props.open} onClose={props.onClose}>
      <View className="sheet">
        <View className="sheet-title">{props.title}</View>
        <WritingFields
          writing={props.writing}
          label={props.title}
          hint={props.hint}
          photos={props.photos}
          onOpen={props.onOpenPhotos}
        />
      </View>
      <PrimaryAction
        words={props.submit}
        busyWords={commonText.sending}
        busy={props.busy}
        disabled={obstacle !== null}
        hint={obstacle}
        problem={props.problem}
        onPress={props.onSubmit}
      />
    </Sheet>
  );
};
