import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { workQuoteText } from '#domain/copy';
import { Tap } from '../ui/tap';

interface CountedProps {
  readonly name: string;
  /** What one costs, or nothing. */
  readonly note: string;
  readonly quantity: number;
  /** What all of it costs, or nothing. */
  readonly amount: string;
  readonly onChange: (change: 1 | -1) => void;
  readonly onDrop: () => void;
}

/** Something out of the price book with how many: more, fewer, gone. */
export const Counted = ({ name, note, quantity, amount, onChange, onDrop }: CountedProps): ReactElement => (
  <View className="counted">
    <View className="counted-head">
      <View className="found-words">
        <Text className="quote-name">{name}</Text>
        {note === '' ? null : <Text className="found-note">{note}</Text>}
      </View>
      {amount === '' ? null : <Text className="quote-amount">{amount}</Text>}
    </View>
    <View className="counted-foot">
      <Tap className="quiet quiet-danger counted-drop" label={workQuoteText.drop(name)} onPress={onDrop}>
        {workQuoteText.dropShort}
      </Tap>
      <View className="counter" aria-role="group" aria-label={workQuoteText.quantity(name)}>
        {quantity > 1 ? (
          <Tap
            className="counter-step"
            label={workQuoteText.less(name)}
            onPress={() => {
              onChange(-1);
            }}
          >
            {workQuoteText.lessShort}
          </Tap>
        ) : null}
        <Text className="counter-count">{String(quantity)}</Text>
        <Tap
          className="counter-step"
          label={workQuoteText.more(name)}
          onPress={() => {
            onChange(1);
          }}
        >
          {workQuoteText.moreShort}
        </Tap>
      </View>
    </View>
  </View>
);
