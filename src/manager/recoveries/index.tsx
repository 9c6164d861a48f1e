import { useState, type ReactElement } from 'react';
import { errorText, recoveriesText } from '#domain/copy';
import { recoveryStates, type RecoveryState } from '#domain/recovery';
import { useExport } from '../../api/exports';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Exporting } from '../../ui/exporting';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/office.scss';
import { StatefulList } from '../../ui/ticket-list';
import { Segments } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { RecoveryEntry } from './entry';

const views = recoveryStates.map((value) => ({ value, words: recoveriesText.view[value] }));

/** 不满意跟进: open ones by what is due first, closed ones with what the owner said to it. */
export default function RecoveriesPage(): ReactElement {
  const { part } = useSession();
  const [state, setState] = useState<RecoveryState>('open');
  const list = useList('recovery.list', part === null ? null : { communityId: part.communityId, state });
  const file = useExport({ kind: 'recoveries', state });
  const now = useNow();
  usePageLife(list);
  return (
    <Screen>
      <Segments label={recoveriesText.views} options={views} chosen={state} onChoose={setState} />
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="chat-o" title={recoveriesText.empty[state]} note={recoveriesText.emptyNote[state]} />}
        onRetry={() => void list.refresh()}
        item={(recovery) => <RecoveryEntry key={recovery.id} recovery={recovery} now={now} />}
      />
      <Exporting file={file} words={recoveriesText.export} />
    </Screen>
  );
}
