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

interface Picture<T extends string> extends Option<T> {
  /** Its name in styles/drawings.scss. */
  readonly drawing: string;
}

/** A line drawing in the colour of its words, which always stand beside it. */
export const Drawing = ({ name }: { name: string }): ReactElement => (
  <View className={`drawing drawing-${name}`} aria-hidden="true" />
);

interface PictureTilesProps<T extends string> {
  readonly label: string;
  readonly options: readonly Picture<T>[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** One answer out of many, found by its picture. */
export const PictureTiles = <T extends string>(props: PictureTilesProps<T>): ReactElement => (
  <View className="tiles" aria-role="radiogroup" aria-label={props.label}>
    {props.options.map(({ value, words, drawing }) => (
      <View
        key={value}
        className={value === props.chosen ? 'tile tile-picture tile-on' : 'tile tile-picture'}
        hoverClass="pressed"
        aria-role="radio"
        aria-checked={value === props.chosen ? 'true' : 'false'}
        aria-label={words}
        onClick={() => {
          props.onChoose(value);
        }}
      >
        <Drawing name={drawing} />
        <View>{words}</View>
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
