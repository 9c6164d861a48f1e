import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { pricesText, tradeText } from '#domain/copy';
import type { PriceItem } from '#domain/quote';
import { trades, type Trade } from '#domain/taxonomy';
import { Place } from '../../ui/place';
import { QuietAction } from '../../ui/primary-action';
import { EmptyState } from '../../ui/states';
import { Tiles } from '../../ui/tiles';
import type { Line } from './draft';
import { PriceLine } from './line';

type Filter = Trade | 'every';

interface LinesProps {
  readonly lines: readonly Line[];
  readonly most: number;
  readonly onOpen: (item: PriceItem) => void;
  /** Null: for every trade. */
  readonly onAdd: (trade: Trade | null) => void;
}

/** As many at a time: three hundred lines at once would be too much for one touch. */
const PAGE = 20;

const isOf = (filter: Filter, { item }: Line): boolean => (item.trade ?? 'every') === filter;

const filters = (lines: readonly Line[]): readonly { value: Filter; words: string }[] =>
  (['every', ...trades] as const).map((value) => {
    const count = lines.filter((line) => isOf(value, line)).length;
    const name = value === 'every' ? pricesText.every : tradeText[value];
    return { value, words: count === 0 ? name : `${name} ${count}` };
  });

/** The lines of one trade at a time. */
export const Lines = ({ lines, most, onOpen, onAdd }: LinesProps): ReactElement => {
  const [trade, setTrade] = useState<Filter>('every');
  const [shown, setShown] = useState(PAGE);
  const here = lines.filter((line) => isOf(trade, line));
  const left = here.length - shown;
  return (
    <>
      <View className="filters">
        <Tiles
          label={pricesText.trades}
          options={filters(lines)}
          chosen={trade}
          onChoose={(value) => {
            setTrade(value);
            setShown(PAGE);
          }}
        />
      </View>
      <Place>
        {here.length === 0 ? (
          <EmptyState icon="bill-o" title={pricesText.empty} note={pricesText.emptyNote} />
        ) : (
          here.slice(0, shown).map((line) => (
            <PriceLine
              key={line.item.id}
              line={line}
              onOpen={() => {
                onOpen(line.item);
              }}
            />
          ))
        )}
      </Place>
      <Place>
        {left > 0 ? (
          <QuietAction
            words={pricesText.more(Math.min(PAGE, left))}
            onPress={() => {
              setShown(shown + PAGE);
            }}
          />
        ) : null}
      </Place>
      {lines.length < most ? (
        <QuietAction
          words={pricesText.add}
          onPress={() => {
            onAdd(trade === 'every' ? null : trade);
          }}
        />
      ) : (
        <View className="beside">{pricesText.full(most)}</View>
      )}
    </>
  );
};
