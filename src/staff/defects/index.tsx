import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { casesText, defectsText, defectStateText, errorText } from '#domain/copy';
import { defectStates, type DefectState } from '#domain/defect';
import { useExport } from '../../api/exports';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Exporting } from '../../ui/exporting';
import { Row } from '../../ui/row';
import { Screen } from '../../ui/screen';
import { EmptyState } from '../../ui/states';
import '../../ui/styles/office.scss';
import { StatefulList } from '../../ui/ticket-list';
import { Tiles } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { DefectEntry } from './entry';

const ALL = 'all';
const views = [
  { value: ALL, words: defectsText.all },
  ...defectStates.map((value) => ({ value, words: defectStateText[value] })),
] as const;

/** 缺陷库: what many tickets have in common, by how far it is. */
export default function DefectsPage(): ReactElement {
  const { part } = useSession();
  const [state, setState] = useState<DefectState | null>(null);
  const list = useList('defect.list', part === null ? null : { communityId: part.communityId, state });
  const file = useExport({ kind: 'defects', state });
  const now = useNow(60_000);
  usePageLife(list);
  return (
    <Screen>
      <View className="filters">
        <Tiles<DefectState | typeof ALL>
          label={defectsText.views}
          options={views}
          chosen={state ?? ALL}
          onChoose={(value) => {
            setState(value === ALL ? null : value);
          }}
        />
      </View>
      <StatefulList
        list={list}
        problem={list.code === null ? null : errorText[list.code]}
        now={now}
        empty={<EmptyState icon="description" title={defectsText.empty} note={defectsText.emptyNote} />}
        onRetry={() => void list.refresh()}
        item={(defect) => <DefectEntry key={defect.id} defect={defect} now={now} />}
      />
      <View className="below">
        <Row
          icon="bookmark-o"
          title={casesText.title}
          note={casesText.note}
          onPress={() => {
            open('/staff/cases/index');
          }}
        />
      </View>
      {part?.role === 'manager' ? <Exporting file={file} words={defectsText.export} /> : null}
    </Screen>
  );
}
