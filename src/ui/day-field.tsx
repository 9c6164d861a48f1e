import { Picker, Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { joined } from '#domain/copy';

interface PickFieldProps {
  readonly label: string;
  /** As it is read: '2027年3月1日', or what it means that there is none. */
  readonly words: string;
  /** 'YYYY-MM-DD' or 'HH:mm': where the wheel stands when it comes up. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What one touches to bring a wheel up: its question and the answer so far. */
export const PickFace = ({ label, words }: Pick<PickFieldProps, 'label' | 'words'>): ReactElement => (
  <View className="pick" hoverClass="pressed" aria-role="button" aria-label={joined.spoken(label, words)}>
    <Text className="pick-label">{label}</Text>
    <Text className="pick-words">{words}</Text>
  </View>
);

/** A day, by WeChat's own wheel. */
export const DayField = (props: PickFieldProps): ReactElement => (
  <Picker
    mode="date"
    value={props.value}
    start="1990-01-01"
    end="2099-12-31"
    onChange={(event) => {
      props.onChange(event.detail.value);
    }}
  >
    <PickFace label={props.label} words={props.words} />
  </Picker>
);

/** A time of day, by WeChat's own wheel. */
export const TimeField = (props: PickFieldProps): ReactElement => (
  <Picker
    mode="time"
    value={props.value}
    onChange={(event) => {
      props.onChange(event.detail.value);
    }}
  >
    <PickFace label={props.label} words={props.words} />
  </Picker>
);
