import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { casesText, partText } from '#domain/copy';
import { parts, type Part } from '#domain/taxonomy';
import { Tiles } from '../../ui/tiles';
import { Sheet } from '../../ui/vant/sheet';

const ALL = 'all';

interface PartSheetProps {
  readonly open: boolean;
  /** Null: all parts. */
  readonly chosen: Part | null;
  readonly onClose: () => void;
  readonly onChoose: (part: Part | null) => void;
}

/** 按部位看. */
export const PartSheet = ({ open, chosen, onClose, onChoose }: PartSheetProps): ReactElement => (
  <Sheet open={open} onClose={onClose}>
    <View className="sheet">
      <View className="sheet-title">{casesText.filter}</View>
      <Tiles<Part | typeof ALL>
        label={casesText.filter}
        options={[{ value: ALL, words: casesText.all }, ...parts.map((value) => ({ value, words: partText[value] }))]}
        chosen={chosen ?? ALL}
        onChoose={(value) => {
          onChoose(value === ALL ? null : value);
          onClose();
        }}
      />
    </View>
  </Sheet>
);
