import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { choosePhotos } from './photo-files';
import { photoFolder } from './session';
import { Uploads, type Upload } from './uploads';

export interface UploadQueue {
  readonly list: readonly Upload[];
  readonly choose: (most: number) => Promise<void>;
  readonly retry: (key: string) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
  readonly discard: () => void;
}

/** The photos of one form. `restored` comes from its draft and is read once. */
export const useUploads = (restored: readonly Upload[] = []): UploadQueue => {
  const [uploads] = useState(() => new Uploads(photoFolder, restored));
  const list = useSyncExternalStore(uploads.subscribe, uploads.current);
  useEffect(() => {
    uploads.start();
  }, [uploads]);

  const choose = useCallback(
    async (most: number) => {
      uploads.add(await choosePhotos(most));
    },
    [uploads],
  );
  const retry = useCallback(
    (key: string) => {
      uploads.retry(key);
    },
    [uploads],
  );
  const remove = useCallback(
    (key: string) => {
      uploads.remove(key);
    },
    [uploads],
  );
  const clear = useCallback(() => {
    uploads.clear();
  }, [uploads]);
  const discard = useCallback(() => {
    uploads.discard();
  }, [uploads]);
  return { list, choose, retry, remove, clear, discard };
};

/** True while a photo has not arrived yet: the form waits for it, or the person takes it away. */
export const stillSending = (list: readonly Upload[]): boolean =>
  list.some(({ state }) => state === 'waiting' || state === 'preparing' || state === 'sending');

export const photoIdsOf = (list: readonly Upload[]): string[] =>
  list.flatMap(({ photoId }) => (photoId === null ? [] : [photoId]));
