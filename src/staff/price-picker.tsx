import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { quoteLineKindText, sayMoment, tradeText, workQuoteText } from '#domain/copy';
import { yuan } from '#domain/money';
import type { PriceItem, QuoteLineKind } from '#domain/quote';
import type { Trade } from '#domain/taxonomy';
import type { PriceBook } from '../api/prices';
import type { Remote } from '../api/use-remote';
import { Line } from '../ui/field';
import { Tap } from '../ui/tap';
import { Tiles } from '../ui/tiles';
import { found, tradesIn } from './price-search';

/** More than these one does not read: one writes a few letters. Also what one tap may send to the screen. */
const SHOWN = 8;
const WORDS = 20;

interface PricePickerProps {
  readonly book: Remote<PriceBook>;
  /** The trade of this work order: looked for first. */
  readonly trade: Trade;
  readonly kind: QuoteLineKind | null;
  readonly now: number;
  readonly onPick: (item: PriceItem) => void;
}

/** 价目表: found by trade and a few letters, taken with one tap. */
export const PricePicker = ({ book, trade, kind, now, onPick }: PricePickerProps): ReactElement => {
  const items = book.data?.items ?? [];
  const trades = tradesIn(items);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<Trade | 'all'>(trade);
  const fitting = found(items, { words, kind, trade: chosen === 'all' ? null : chosen });
  if (book.data === null || items.length === 0) return <View className="book-note">{workQuoteText.bookEmpty}</View>;
  const options = [...new Set<Trade | 'all'>([trade, ...trades, 'all'])];
  return (
    <View className="book">
      {book.code === null ? null : <View className="book-note">{workQuoteText.bookOld(sayMoment(book.at, now))}</View>}
      <Line
        label={workQuoteText.search}
        value={words}
        placeholder={workQuoteText.searchHint}
        type="text"
        most={WORDS}
        onChange={setWords}
      />
      <View className="book-trades">
        <Tiles
          label={workQuoteText.trade}
          options={options.map((value) => ({
            value,
            words: value === 'all' ? workQuoteText.allTrades : tradeText[value],
          }))}
          chosen={chosen}
          onChoose={setChosen}
        />
      </View>
      {fitting.slice(0, SHOWN).map((item) => (
        <Found key={item.id} item={item} onPick={onPick} />
      ))}
      {fitting.length === 0 ? <View className="book-note">{workQuoteText.nothing}</View> : null}
      {fitting.length > SHOWN ? (
        <View className="book-note">{workQuoteText.others(fitting.length - SHOWN)}</View>
      ) : null}
    </View>
  );
};

const Found = ({ item, onPick }: { item: PriceItem; onPick: (item: PriceItem) => void }): ReactElement => {
  const each = workQuoteText.each(yuan(item.unitPrice), item.unit);
  return (
    <Tap
      className="found"
      onPress={() => {
        onPick(item);
      }}
    >
      <View className="found-words">
        <Text>{item.name}</Text>
        <Text className="found-note">{`${quoteLineKindText[item.kind]} · ${each}`}</Text>
      </View>
      <View className="found-add" aria-hidden="true">
        +
      </View>
    </Tap>
  );
};
