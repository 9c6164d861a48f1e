import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { exportingText } from '#domain/copy';
import { Place } from './place';
import { QuietAction } from './primary-action';
import { useNow } from './use-now';
import { ActionButton } from './vant/button';

/** As `useExport` of the phone's calls tells it. */
interface ExportingView {
  readonly stage: 'idle' | 'asking' | 'making' | 'fetching' | 'ready' | 'opened';
  readonly percent: number;
  readonly rows: number;
  readonly name: string;
  readonly expiresAt: number | null;
  readonly problem: string | null;
  readonly press: () => void;
  readonly again: () => void;
  readonly seeAll: () => void;
}

interface ExportingProps {
  readonly file: ExportingView;
  /** What is exported: 「导出缺陷库」. The general word when left out. */
  readonly words?: string;
  /** What to know before; '' where there is nothing to say. */
  readonly note?: string;
}

const actionOf = ({ stage }: ExportingView, words: string): string => {
  if (stage === 'opened') return exportingText.open;
  return stage === 'ready' ? exportingText.openFirst : words;
};

const busyOf = ({ stage, percent }: ExportingView): string => {
  if (stage === 'making') return exportingText.making(percent);
  return stage === 'fetching' ? exportingText.fetching(percent) : exportingText.asking;
};

/** 导出: the button, how far it is, that one may leave, and the file once more. */
export const Exporting = ({
  file,
  words = exportingText.action,
  note = exportingText.note,
}: ExportingProps): ReactElement => {
  const { stage, problem } = file;
  const busy = stage === 'asking' || stage === 'making' || stage === 'fetching';
  return (
    <View className="exporting below">
      <ActionButton
        type="default"
        words={actionOf(file, words)}
        busyWords={busyOf(file)}
        busy={busy}
        disabled={false}
        onPress={file.press}
      />
      <Place>
        {problem === null ? null : (
          <View className="beside beside-problem" aria-live="polite">
            {problem}
          </View>
        )}
      </Place>
      <Place>
        {stage === 'idle' && problem === null && note !== '' ? <View className="beside">{note}</View> : null}
        {stage === 'making' ? <Making file={file} /> : null}
        {stage === 'opened' ? <Opened file={file} /> : null}
      </Place>
    </View>
  );
};

const Making = ({ file: { rows, seeAll } }: { file: ExportingView }): ReactElement => (
  <View aria-live="polite">
    {rows > 0 ? <View className="beside">{exportingText.rows(rows)}</View> : null}
    <View className="beside">{exportingText.background}</View>
    <QuietAction words={exportingText.mine} onPress={seeAll} />
  </View>
);

const Opened = ({ file: { name, expiresAt, again } }: { file: ExportingView }): ReactElement => {
  const now = useNow(60_000);
  return (
    <View>
      <View className="beside">{exportingText.opened(name)}</View>
      {expiresAt === null ? null : <View className="beside">{exportingText.until(expiresAt, now)}</View>}
      <QuietAction words={exportingText.again} onPress={again} />
    </View>
  );
};
