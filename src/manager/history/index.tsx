import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { errorText, sayMoment, settingText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { QuietAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/office.scss';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';
import { ChangeList } from '../setting/changes';

type Version = CallData<'settings.history'>['items'][number];

const { history } = settingText;
/** As many at first; a first version can name every number there is. */
const SHOWN = 4;

/** 修改记录: who changed what, when and why, old and new in words. */
export default function HistoryPage(): ReactElement {
  const { part } = useSession();
  const list = useList('settings.history', part === null ? null : { communityId: part.communityId });
  const now = useNow(60_000);
  usePageLife(list);
  return (
    <Screen>
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="edit" title={history.empty} note={history.emptyNote} />}
        onRetry={() => void list.refresh()}
        item={(version) => <VersionEntry key={version.version} version={version} now={now} />}
      />
    </Screen>
  );
}

const VersionEntry = ({ version, now }: { version: Version; now: number }): ReactElement => {
  const [shown, setShown] = useState(SHOWN);
  const { changes, at, by, note } = version;
  const left = changes.length - shown;
  return (
    <View className="entry">
      <View className="entry-head">
        <Text className="entry-title">{history.version(version.version)}</Text>
        <Text className="entry-note">{history.by(sayMoment(at, now), by)}</Text>
      </View>
      {note === '' ? null : <Text className="entry-note">{history.why(note)}</Text>}
      {changes.length === 0 ? <Text className="entry-note">{history.first}</Text> : null}
      <ChangeList changes={changes.slice(0, shown)} />
      {left > 0 ? (
        <QuietAction
          words={history.more(Math.min(left, 2 * SHOWN))}
          onPress={() => {
            setShown(shown + 2 * SHOWN);
          }}
        />
      ) : null}
    </View>
  );
};
