import { View } from '@tarojs/components';
import type { ReactElement } from 'react';

interface Option<T extends string> {
  readonly value: T;
  readonly words: string;
}

interface TilesProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** One answer out of a few, each big enough for a thumb. */
export const Tiles = <T extends string>({ label, options, chosen, onChoose }: TilesProps<T>): ReactElement => (
  <View className="tiles" aria-role="radiogroup" aria-label={label}>
    {options.map(({ value, words }) => (
      <View
        key={value}
        className={value === chosen ? 'tile tile-on' : 'tile'}
        hoverClass="pressed"
        aria-role="radio"
        aria-checked={value === chosen ? 'true' : 'false'}
        onClick={() => {
          onChoose(value);
        }}
      >
        {words}
      </View>
    ))}
  </View>
);

interface ManyTilesProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly chosen: readonly T[];
  readonly onToggle: (value: T) => void;
}

/** Any number of answers. */
export const ManyTiles = <T extends string>({ label, options, chosen, onToggle }: ManyTilesProps<T>): ReactElement => (
  <View className="tiles" aria-role="group" aria-label={label}>
    {options.map(({ value, words }) => (
      <View
        key={value}
        className={chosen.includes(value) ? 'tile tile-tag tile-on' : 'tile tile-tag'}
        hoverClass="pressed"
        aria-role="checkbox"
        aria-checked={chosen.includes(value) ? 'true' : 'false'}
        onClick={() => {
          onToggle(value);
        }}
      >
        {words}
      </View>
    ))}
  </View>
);

/** Two or three views of one page. */
export const Segments = <T extends string>({ label, options, chosen, onChoose }: TilesProps<T>): ReactElement => (
  <View className="segments" aria-role="tablist" aria-label={label}>
    {options.map(({ value, words }) => (
      <View
        key={value}
        className={value === chosen ? 'segment segment-on' : 'segment'}
        aria-role="tab"
        aria-selected={value === chosen ? 'true' : 'false'}
        onClick={() => {
          onChoose(value);
        }}
      >
        {words}
      </View>
    ))}
  </View>
);
