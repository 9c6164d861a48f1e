import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { errorText, fileText, sayDate } from '#domain/copy';
import type { CallData } from '../../api/call';
import { usePageLife } from '../../api/use-page';
import { useRemote } from '../../api/use-remote';
import { RemoteView } from '../../ui/remote-view';
import { Facts, Panel, Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { useNow } from '../../ui/use-now';
import { WarrantyRow } from './warranty-row';

type Table = CallData<'home.warranty'>;

const datesOf = ({ completedOn, deliveredOn }: Table): readonly (readonly [string, string])[] => [
  [fileText.completed, completedOn === null ? fileText.unknownDate : sayDate(completedOn)],
  [fileText.delivered, deliveredOn === null ? fileText.unknownDate : sayDate(deliveredOn)],
];

/** The warranty table: every part with the days left. */
export const Warranty = ({ homeId }: { homeId: string }): ReactElement => {
  const table = useRemote('home.warranty', { homeId });
  const now = useNow();
  usePageLife(table);
  return (
    <RemoteView
      data={table.data}
      at={table.at}
      problem={table.code === null ? null : errorText[table.code]}
      now={now}
      onRetry={() => void table.refresh()}
    >
      {(known) =>
        known.rows.length === 0 ? (
          <EmptyState icon="shield-o" title={fileText.none} note={fileText.noneNote} />
        ) : (
          <>
            <Section title={fileText.dates}>
              <Panel>
                <Facts rows={datesOf(known)} />
              </Panel>
            </Section>
            <Section title={fileText.table}>
              <View className="warranty">
                {known.rows.map((row) => (
                  <WarrantyRow key={row.item} row={row} begun={known.completedOn ?? known.deliveredOn} now={now} />
                ))}
              </View>
            </Section>
          </>
        )
      }
    </RemoteView>
  );
};
