import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { fileText, sayDate, warrantyItemText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { sayLeftDays, shareLeft } from './days-left';

interface RowProps {
  readonly row: CallData<'home.warranty'>['rows'][number];
  readonly begun: string | null;
  readonly now: number;
}

/** One part: how long it is still covered, in words, until which day, and as a bar. */
export const WarrantyRow = ({ row, begun, now }: RowProps): ReactElement => {
  const share = shareLeft(row, { begun, now });
  const words = sayLeftDays(row, now);
  return (
    <View className={row.verdict === 'in' ? 'covered' : 'covered covered-not'}>
      <View className="covered-head">
        <Text className="covered-item">{warrantyItemText[row.item]}</Text>
        <Text className="covered-left">{words}</Text>
      </View>
      {share === null ? null : (
        <View className="covered-track" aria-hidden="true">
          <View className="covered-bar" style={`width:${Math.round(share * 100)}%`} />
        </View>
      )}
      {row.verdict === 'in' && row.until !== null ? (
        <Text className="covered-until">{fileText.until(sayDate(row.until))}</Text>
      ) : null}
    </View>
  );
};
