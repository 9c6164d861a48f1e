import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { pricesText, quoteLineKindText, tradeText } from '#domain/copy';
import { quoteLineKinds, type PriceItem } from '#domain/quote';
import { trades } from '#domain/taxonomy';
import { MAX_NAME } from '#domain/ticket';
import { Line } from '../../ui/field';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';
import { itemOf, problemOf, type Line as BookLine, type TypedItem } from './draft';

interface ItemSheetProps {
  readonly typed: TypedItem;
  /** 'new': it is not in the book yet. */
  readonly state: BookLine['state'] | 'new';
  readonly onChange: (typed: TypedItem) => void;
  readonly onPut: (item: PriceItem) => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

const kinds = quoteLineKinds.map((value) => ({ value, words: quoteLineKindText[value] }));
const tradeOptions = [
  { value: 'every' as const, words: pricesText.every },
  ...trades.map((value) => ({ value, words: tradeText[value] })),
];
const fields = [
  { field: 'name', label: pricesText.name, hint: pricesText.nameHint, type: 'text', most: MAX_NAME },
  { field: 'unit', label: pricesText.unit, hint: pricesText.unitHint, type: 'text', most: 8 },
  { field: 'price', label: pricesText.price, hint: pricesText.priceHint, type: 'digit', most: 9 },
] as const;

/** One line to write: what it is, for whom, how much. It goes into the book with everything else. */
export const ItemSheet = (props: ItemSheetProps): ReactElement => {
  const { typed, state, onChange } = props;
  const problem = problemOf(typed);
  const put = (): void => {
    const item = itemOf(typed);
    if (item !== null) props.onPut(item);
  };
  return (
    <>
      <View className="sheet">
        <View className="sheet-title">{state === 'new' ? pricesText.add : pricesText.edit}</View>
        <Tiles
          label={pricesText.kind}
          options={kinds}
          chosen={typed.kind}
          onChoose={(kind) => {
            onChange({ ...typed, kind });
          }}
        />
        {fields.map(({ field, label, hint, type, most }) => (
          <View key={field}>
            <View className="line-label">{label}</View>
            <Line
              label={label}
              value={typed[field]}
              placeholder={hint}
              type={type}
              most={most}
              onChange={(value) => {
                onChange({ ...typed, [field]: value });
              }}
            />
          </View>
        ))}
        <View className="line-label">{pricesText.trade}</View>
        <Tiles
          label={pricesText.trade}
          options={tradeOptions}
          chosen={typed.trade ?? 'every'}
          onChoose={(trade) => {
            onChange({ ...typed, trade: trade === 'every' ? null : trade });
          }}
        />
      </View>
      <PrimaryAction
        words={pricesText.put}
        busyWords={pricesText.put}
        busy={false}
        disabled={problem !== null}
        hint={problem === null ? null : pricesText.problem[problem]}
        second={second(props)}
        onPress={put}
      />
    </>
  );
};

const second = ({ state, onRemove, onRestore }: ItemSheetProps): ReactElement | null => {
  if (state === 'new') return null;
  return state === 'removed' ? (
    <QuietAction words={pricesText.restore} onPress={onRestore} />
  ) : (
    <QuietAction words={pricesText.remove} tone="danger" onPress={onRemove} />
  );
};
