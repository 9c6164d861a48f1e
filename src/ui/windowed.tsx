import { View } from '@tarojs/components';
import Taro, { getCurrentInstance } from '@tarojs/taro';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';

/** Rows that come and go together: a few at a time, so that no step of scrolling is heavy. */
const PIECE = 4;
/** Pieces that are there from the beginning; the others come as they come near. */
const FIRST = 2;
/** Pixels above and below the screen where rows are there: about a screen, so that a swipe meets no empty place. */
const AROUND = 500;
/** Rows of a list that stay once they were there: who has a short list read aloud, or looks for a word in it, finds it. */
const SHORT = 20;
/** Height of a row in pixels until one was seen. */
const ROW = 140;

interface PieceProps {
  readonly id: string;
  readonly first: boolean;
  /** Its rows may go again when they are far from the screen. */
  readonly goes: boolean;
  /** Height in pixels while nobody knows it better. */
  readonly guess: () => number;
  /** It is near the screen; with its rows it is so high, null: they are not there yet. */
  readonly onNear: (height: number | null) => void;
  readonly rows: () => ReactNode;
}

/** Height of a piece while it is far from the screen; null: it is near. */
const useAway = ({ id, first, goes, guess, onNear }: Omit<PieceProps, 'rows'>): number | null => {
  const [away, setAway] = useState<number | null>(() => (first ? null : guess()));
  const drawn = useRef(first);
  /** Its height when it was last seen far away; null: it is near. */
  const far = useRef<number | null>(null);
  const latest = useRef({ goes, onNear });
  useEffect(() => {
    latest.current = { goes, onNear };
  });
  useEffect(() => {
    if (!goes || !drawn.current || far.current === null) return;
    drawn.current = false;
    setAway(far.current);
  }, [goes]);
  useEffect(() => {
    const observer = Taro.createIntersectionObserver(getCurrentInstance().page ?? {});
    let over = false;
    // What was just rendered can be found only once it has reached the screen.
    Taro.nextTick(() => {
      if (over) return;
      observer.relativeToViewport({ top: AROUND, bottom: AROUND }).observe(`#${id}`, (seen) => {
        const height = seen.boundingClientRect?.height ?? 0;
        if (height === 0) return; // another page covers this one
        if ((seen.intersectionRatio ?? 0) > 0) {
          latest.current.onNear(drawn.current ? height : null);
          drawn.current = true;
          far.current = null;
          setAway(null);
        } else if (drawn.current) {
          far.current = height;
          if (!latest.current.goes) return;
          drawn.current = false;
          setAway(height);
        }
      });
    });
    return () => {
      over = true;
      observer.disconnect();
    };
  }, [id]);
  return away;
};

const Piece = ({ rows, ...place }: PieceProps): ReactElement => {
  const away = useAway(place);
  return (
    <View id={place.id} className="list-piece" style={away === null ? '' : `height:${away}px`}>
      {away === null ? rows() : null}
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
  const rowHeight = useRef(ROW);
  const pieces = Array.from({ length: Math.ceil(items.length / PIECE) }, (_, n) =>
    items.slice(n * PIECE, (n + 1) * PIECE),
  );
  return (
    <View className="list">
      {pieces.map((some, n) => (
        <Piece
          key={n}
          id={`${name}-${n}`}
          first={n < FIRST}
          goes={items.length > SHORT}
          guess={() => rowHeight.current * some.length}
          onNear={(height) => {
            if (height !== null) rowHeight.current = height / some.length;
            onLook(n * PIECE);
          }}
          rows={() => some.map(item)}
        />
      ))}
    </View>
  );
};
