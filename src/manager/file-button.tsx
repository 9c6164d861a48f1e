import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { fetchFile, showFile } from '../api/documents';
import { ActionButton } from '../ui/vant/button';

/** A file the cloud made, or why it did not. `after` is said once it is open. */
export type MadeFile =
  | { readonly ok: true; readonly url: string; readonly name: string; readonly after: string }
  | { readonly ok: false; readonly words: string };

interface FileButtonProps {
  readonly words: string;
  readonly making: string;
  readonly downloading: (percent: number) => string;
  readonly lost: string;
  readonly openAgain: string;
  readonly make: () => Promise<MadeFile>;
}

interface State {
  /** What is being done, in words; null: nothing. */
  readonly busy: string | null;
  readonly file: { readonly path: string; readonly name: string; readonly after: string } | null;
  readonly problem: string | null;
}

const idle: State = { busy: null, file: null, problem: null };
/** Percent between two drawings of the progress: each of them crosses to the view. */
const STEP = 10;

/** Has a file made in the cloud, fetches it with progress, and shows it with the menu to keep it. */
export const FileButton = (props: FileButtonProps): ReactElement => {
  const [{ busy, file, problem }, setState] = useState(idle);
  const show = async (one: NonNullable<State['file']>): Promise<void> => {
    const opened = await showFile(one.path, one.name);
    setState({ busy: null, file: opened ? one : null, problem: opened ? null : props.lost });
  };
  const make = async (): Promise<void> => {
    setState({ ...idle, busy: props.making });
    const made = await props.make();
    if (!made.ok) {
      setState({ ...idle, problem: made.words });
      return;
    }
    let shown = -STEP;
    const path = await fetchFile(made, (percent) => {
      if (percent < shown + STEP) return;
      shown = percent;
      setState({ ...idle, busy: props.downloading(percent) });
    });
    if (path === null) setState({ ...idle, problem: props.lost });
    else await show({ path, name: made.name, after: made.after });
  };
  return (
    <>
      <ActionButton
        type="default"
        words={file === null ? props.words : props.openAgain}
        busyWords={busy ?? props.making}
        busy={busy !== null}
        disabled={false}
        onPress={() => void (file === null ? make() : show(file))}
      />
      {file === null ? null : <View className="beside">{file.after}</View>}
      {problem === null ? null : (
        <View className="beside beside-problem" aria-live="polite">
          {problem}
        </View>
      )}
    </>
  );
};
