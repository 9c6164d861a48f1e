import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { accountText, errorText } from '#domain/copy';
import { exportMine, openExport } from '../../api/export';
import { Panel, Section } from '../../ui/section';
import { ActionButton } from '../../ui/vant/button';

interface State {
  /** What is being done, in words; null: nothing. */
  readonly busy: string | null;
  readonly path: string | null;
  readonly problem: string | null;
}

const idle: State = { busy: null, path: null, problem: null };

/** 导出我的资料: made in the cloud, fetched with progress, opened with the menu to keep it. */
export const Export = (): ReactElement => {
  const [{ busy, path, problem }, setState] = useState(idle);

  const show = async (file: string): Promise<void> => {
    const opened = await openExport(file);
    setState({ ...idle, path: opened ? file : null, problem: opened ? null : accountText.exportLost });
  };
  const make = async (): Promise<void> => {
    setState({ ...idle, busy: accountText.exporting });
    const made = await exportMine((percent) => {
      setState({ ...idle, busy: accountText.downloading(percent) });
    });
    if (made.ok) await show(made.path);
    else setState({ ...idle, problem: made.code === 'NOT_FETCHED' ? accountText.exportLost : errorText[made.code] });
  };
  return (
    <Section title={accountText.export}>
      <Panel>
        <Text className="home-where">{accountText.exportNote}</Text>
        <View className="below">
          <ActionButton
            type="default"
            words={path === null ? accountText.exportAction : accountText.exportOpen}
            busyWords={busy ?? accountText.exporting}
            busy={busy !== null}
            disabled={false}
            onPress={() => void (path === null ? make() : show(path))}
          />
        </View>
        {path === null ? null : <View className="beside">{accountText.exported}</View>}
        {problem === null ? null : (
          <View className="beside beside-problem" aria-live="polite">
            {problem}
          </View>
        )}
      </Panel>
    </Section>
  );
};
