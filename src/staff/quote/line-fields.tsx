import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { quoteLineKindText, workQuoteText } from '#domain/copy';
import { quoteLineKinds } from '#domain/quote';
import { MAX_NAME } from '#domain/ticket';
import { Field, Line } from '../../ui/field';
import { QuietAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';
import type { TypedLine } from './answers';

interface LineFieldsProps {
  readonly index: number;
  readonly line: TypedLine;
  readonly onChange: (line: TypedLine) => void;
  readonly onRemove: () => void;
}

const kinds = quoteLineKinds.map((value) => ({ value, words: quoteLineKindText[value] }));

/** A line of one's own: what kind, what, how much, how many. */
export const LineFields = ({ index, line, onChange, onRemove }: LineFieldsProps): ReactElement => (
  <Field label={workQuoteText.line(index + 1)}>
    <Tiles
      label={workQuoteText.kind}
      options={kinds}
      chosen={line.kind}
      onChoose={(kind) => {
        onChange({ ...line, kind });
      }}
    />
    <View className="quote-fields">
      <View className="line-label">{workQuoteText.name}</View>
      <Line
        label={workQuoteText.name}
        value={line.name}
        placeholder={workQuoteText.nameHint}
        type="text"
        most={MAX_NAME}
        onChange={(name) => {
          onChange({ ...line, name });
        }}
      />
      <View className="line-label">{workQuoteText.price}</View>
      <Line
        label={workQuoteText.price}
        value={line.price}
        placeholder={workQuoteText.priceHint}
        type="digit"
        most={9}
        onChange={(price) => {
          onChange({ ...line, price });
        }}
      />
      <View className="line-label">{workQuoteText.count}</View>
      <Line
        label={workQuoteText.count}
        value={line.quantity}
        placeholder={workQuoteText.countHint}
        type="number"
        most={3}
        onChange={(quantity) => {
          onChange({ ...line, quantity });
        }}
      />
    </View>
    <QuietAction words={workQuoteText.remove(index + 1)} onPress={onRemove} />
  </Field>
);
