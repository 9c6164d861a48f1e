import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { WarrantyView } from '#domain/contract';
import { sayWarranty, verdictText } from '#domain/copy';

/** Who pays, why, and until when: said before anything is decided. */
export const Verdict = ({ warranty }: { warranty: WarrantyView }): ReactElement => (
  <View className={`verdict verdict-${warranty.verdict}`}>
    <View className="verdict-head">{verdictText[warranty.verdict]}</View>
    <View className="verdict-why">{sayWarranty(warranty)}</View>
  </View>
);
