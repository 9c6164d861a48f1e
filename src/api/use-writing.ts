import { useCallback, useEffect, useState } from 'react';
import { dropStored, readStored, writeStored } from './store';
import type { Upload } from './uploads';
import { photoIdsOf, stillSending, useUploads, type UploadQueue } from './use-uploads';

interface Kept {
  readonly at: number;
  readonly words: string;
  readonly photos: readonly Upload[];
}

export interface Writing {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly uploads: UploadQueue;
  /** When what is restored was written; null: nothing was. */
  readonly restoredAt: number | null;
  readonly empty: boolean;
  /** What keeps the pictures from being sent along. */
  readonly photos: 'ready' | 'onTheWay' | 'failed';
  /** Names this content: other words are another intent, and must not hide behind the lost reply of these. */
  readonly stamp: string;
  readonly sent: () => { words: string; photos: string[] };
  /** It arrived: starts over with nothing. */
  readonly done: () => void;
}

/** Short and the same for the same text (djb2); a clash would only delay a message by one try. */
const stampOf = (text: string): string => {
  let hash = 5381;
  for (let i = 0; i < text.length; i += 1) hash = (hash * 33 + text.charCodeAt(i)) % 4294967296;
  return hash.toString(36);
};

const none: Kept = { at: 0, words: '', photos: [] };

/**
 * Words and pictures of one short form, kept under its name at every change until they are sent: closing a sheet,
 * the app or the network costs nothing. `first`: the words it begins with.
 */
export const useWriting = (name: string, first = ''): Writing => {
  const key = `writing.${name}`;
  const [restored] = useState(() => (readStored(key) as Kept | null) ?? { ...none, words: first });
  const [words, setWords] = useState(restored.words);
  const uploads = useUploads(restored.photos);
  const { list, clear } = uploads;
  const shape = JSON.stringify({ words, photos: list.map((photo) => ({ ...photo, progress: 0 })) });

  useEffect(() => {
    const now = JSON.parse(shape) as Omit<Kept, 'at'>;
    if (now.words === first && now.photos.length === 0) dropStored(key);
    else writeStored(key, { ...now, at: Date.now() } satisfies Kept);
  }, [key, shape, first]);

  const done = useCallback(() => {
    setWords(first);
    clear();
    dropStored(key);
  }, [clear, key, first]);
  return {
    words,
    setWords,
    uploads,
    restoredAt: restored.at === 0 ? null : restored.at,
    empty: words.trim() === '' && list.length === 0,
    photos: list.some(({ state }) => state === 'failed') ? 'failed' : stillSending(list) ? 'onTheWay' : 'ready',
    stamp: stampOf(JSON.stringify([words.trim(), photoIdsOf(list)])),
    sent: () => ({ words: words.trim(), photos: photoIdsOf(list) }),
    done,
  };
};
