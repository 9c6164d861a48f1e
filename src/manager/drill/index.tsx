import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { drillScreenText, drillText, errorText } from '#domain/copy';
import { drills, type Drill } from '#domain/satisfaction';
import { useExport } from '../../api/exports';
import { open } from '../../api/go';
import { useSession } from '../../api/session';
import { useList } from '../../api/use-list';
import { usePageLife } from '../../api/use-page';
import { Exporting } from '../../ui/exporting';
import { Screen } from '../../ui/screen';
import { EmptyState, ErrorState } from '../../ui/states';
import '../../ui/styles/office.scss';
import '../../ui/styles/scores.scss';
import { StatefulList } from '../../ui/ticket-list';
import { useNow } from '../../ui/use-now';
import { Looked } from '../scores/looked';
import { readLook, spanOf, whereOf, type Look } from '../scores/look';
import { Pick } from '../scores/pick';
import { DrillCard } from './card';

const options = drills.map((value) => ({ value, words: drillText[value] }));
const drillOf = (word: string | undefined): Drill => drills.find((drill) => drill === word) ?? 'closures';

interface TicketsProps {
  readonly look: Look;
  readonly which: Drill;
}

const Tickets = ({ look, which }: TicketsProps): ReactElement => {
  const communityId = useSession().part?.communityId ?? null;
  const list = useList('satisfaction.tickets', communityId === null ? null : { ...spanOf(look, communityId), which });
  const file = useExport({ kind: 'tickets', from: look.from, to: look.to, where: whereOf(look), which });
  const now = useNow(60_000);
  usePageLife(list);
  return (
    <>
      <Exporting file={file} />
      <View className="below">
        <StatefulList
          list={list}
          problem={list.code === null ? null : errorText[list.code]}
          now={now}
          empty={<EmptyState icon="orders-o" title={drillScreenText.empty} note={drillScreenText.emptyNote} />}
          onRetry={() => void list.refresh()}
          item={(item) => (
            <DrillCard
              key={item.card.id}
              item={item}
              now={now}
              onOpen={(id) => {
                open('/manager/ticket/index', { id });
              }}
            />
          )}
        />
      </View>
    </>
  );
};

/** The tickets a number stands for, photos first. */
export default function DrillPage(): ReactElement {
  const { params } = useRouter();
  const look = readLook(params);
  const [which, setWhich] = useState<Drill>(drillOf(params['which']));
  return (
    <Screen>
      {look === null ? (
        <ErrorState words={errorText.BAD_INPUT} onRetry={() => undefined} />
      ) : (
        <>
          <Looked look={look} />
          <View className="picks below">
            <Pick label={drillScreenText.which} options={options} chosen={which} onChoose={setWhich} />
          </View>
          <Tickets look={look} which={which} />
        </>
      )}
    </Screen>
  );
}
