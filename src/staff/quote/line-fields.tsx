import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { quoteLineKindText, staffText } from '#domain/copy';
import { quoteLineKinds } from '#domain/quote';
import { MAX_NAME } from '#domain/ticket';
import { Field, Line } from '../../ui/field';
import { QuietAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';
import type { TypedLine } from './answers';

interface LineFieldsProps {
  readonly index: number;
  readonly line: TypedLine;
  readonly removable: boolean;
  readonly onChange: (line: TypedLine) => void;
  readonly onRemove: () => void;
}

const kinds = quoteLineKinds.map((value) => ({ value, words: quoteLineKindText[value] }));

/** One line of a quote: what kind, what, how much, how many. */
export const LineFields = ({ index, line, removable, onChange, onRemove }: LineFieldsProps): ReactElement => (
  <Field label={staffText.quoteLine(index + 1)}>
    <Tiles
      label={staffText.quoteKind}
      options={kinds}
      chosen={line.kind}
      onChoose={(kind) => {
        onChange({ ...line, kind });
      }}
    />
    <View className="quote-fields">
      <View className="line-label">{staffText.quoteName}</View>
      <Line
        label={staffText.quoteName}
        value={line.name}
        placeholder={staffText.quoteNameHint}
        type="text"
        most={MAX_NAME}
        onChange={(name) => {
          onChange({ ...line, name });
        }}
      />
      <View className="line-label">{staffText.quotePrice}</View>
      <Line
        label={staffText.quotePrice}
        value={line.price}
        placeholder={staffText.quotePriceHint}
        type="digit"
        most={9}
        onChange={(price) => {
          onChange({ ...line, price });
        }}
      />
      <View className="line-label">{staffText.quoteQuantity}</View>
      <Line
        label={staffText.quoteQuantity}
        value={line.quantity}
        placeholder={staffText.quoteQuantityHint}
        type="number"
        most={3}
        onChange={(quantity) => {
          onChange({ ...line, quantity });
        }}
      />
    </View>
    {removable ? <QuietAction words={staffText.quoteRemove(index + 1)} onPress={onRemove} /> : null}
  </Field>
);
