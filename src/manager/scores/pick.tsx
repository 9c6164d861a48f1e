import { Picker } from '@tarojs/components';
import type { ReactElement } from 'react';
import { PickFace } from '../../ui/day-field';

interface PickProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of many by WeChat's own wheel, which costs the page one line. */
export const Pick = <T extends string>({ label, options, chosen, onChoose }: PickProps<T>): ReactElement => {
  const at = options.findIndex(({ value }) => value === chosen);
  return (
    <Picker
      mode="selector"
      range={options.map(({ words }) => words)}
      value={Math.max(0, at)}
      onChange={(event) => {
        const option = options[Number(event.detail.value)];
        if (option !== undefined) onChoose(option.value);
      }}
    >
      <PickFace label={label} words={options[at]?.words ?? ''} />
    </Picker>
  );
};
