import { Input, Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { joined } from '#domain/copy';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  /** What may be typed, in words: '1 到 1440'. */
  readonly range: string;
  readonly value: string;
  readonly type: 'number' | 'digit';
  readonly problem: string | null;
  readonly onChange: (typed: string) => void;
}

/** One number with its unit and what it may be beside it; what is wrong is said below, and nothing is cleared. */
export const NumberField = (props: NumberFieldProps): ReactElement => (
  <View className="number">
    <View className="number-words">
      <Text className="number-label">{props.label}</Text>
      <Text className={props.problem === null ? 'number-range' : 'number-range number-wrong'}>
        {props.problem ?? props.range}
      </Text>
    </View>
    <Input
      className={props.problem === null ? 'number-input' : 'number-input number-input-wrong'}
      type={props.type}
      value={props.value}
      maxlength={9}
      cursorSpacing={120}
      aria-label={joined.spoken(props.label, props.unit, props.problem ?? props.range)}
      onInput={(event) => {
        props.onChange(event.detail.value);
      }}
    />
    <Text className="number-unit">{props.unit}</Text>
  </View>
);
