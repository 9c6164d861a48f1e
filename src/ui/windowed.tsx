import { View } from '@tarojs/components';
import Taro, { getCurrentInstance } from '@tarojs/taro';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';

/** Rows that come and go together: small enough for one step of scrolling, large enough not to be many. */
const PIECE = 10;
/** Up to here every row stays: watching costs more than it saves. */
const FEW = 30;
/** Pixels above and below the screen where rows are still there, so that a swipe never meets an empty place. */
const AROUND = 1000;

interface Watch {
  readonly id: string;
  readonly watched: boolean;
  readonly onNear: () => void;
}

/** Height of a piece while it is far from the screen; null: near, or nobody is watching. */
const useHeightAway = ({ id, watched, onNear }: Watch): number | null => {
  const [height, setHeight] = useState<number | null>(null);
  const near = useRef(onNear);
  useEffect(() => {
    near.current = onNear;
  });
  useEffect(() => {
    const { page } = getCurrentInstance();
    if (!watched || page === null) return undefined;
    const observer = Taro.createIntersectionObserver(page);
    let over = false;
    // What was just rendered can be found only once it has reached the screen.
    Taro.nextTick(() => {
      if (over) return;
      observer.relativeToViewport({ top: AROUND, bottom: AROUND }).observe(`#${id}`, (seen) => {
        const its = seen.boundingClientRect?.height ?? 0;
        if ((seen.intersectionRatio ?? 0) > 0) {
          near.current();
          setHeight(null);
        } else if (its > 0) setHeight((before) => before ?? its); // no height: another page covers this one
      });
    });
    return () => {
      over = true;
      observer.disconnect();
    };
  }, [id, watched]);
  return watched ? height : null;
};

const Piece = ({ rows, ...watch }: Watch & { readonly rows: () => ReactNode }): ReactElement => {
  const height = useHeightAway(watch);
  return (
    <View id={watch.id} style={height === null ? '' : `height:${height}px`}>
      {height === null ? rows() : null}
    </View>
  );
};

let lists = 0;

interface WindowedProps<T> {
  readonly items: readonly T[];
  readonly item: (item: T) => ReactNode;
  /** Told the number of an item near the screen. */
  readonly onLook: (item: number) => void;
}

/**
 * A list of any length that is on the page only where one looks, in its order and at its full height. Each piece of rows
 * is a place of its own: what comes near sends its rows and nothing else, and a new piece is added at the end.
 */
export const Windowed = <T,>({ items, item, onLook }: WindowedProps<T>): ReactElement => {
  const [name] = useState(() => `list-${(lists += 1)}`);
  return (
    <View className="list">
      {Array.from({ length: Math.ceil(items.length / PIECE) }, (_, n) => (
        <Piece
          key={n}
          id={`${name}-${n}`}
          watched={items.length > FEW}
          onNear={() => {
            onLook(n * PIECE);
          }}
          rows={() => items.slice(n * PIECE, (n + 1) * PIECE).map(item)}
        />
      ))}
    </View>
  );
};
