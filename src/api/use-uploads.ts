import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { choosePhotos } from './photo-files';
import { photoFolder } from './session';
import { Uploads, type Upload } from './uploads';
import { useReturningNetwork } from './use-network';

export interface UploadQueue {
  readonly list: readonly Upload[];
  readonly choose: (most: number) => Promise<void>;
  readonly retry: (key: string) => void;
  readonly remove: (key: string) => void;
  readonly move: (key: string, step: -1 | 1) => void;
  readonly clear: () => void;
  readonly discard: () => void;
  /** What `sendReport` waits for: the same pictures on the same way. */
  readonly uploads: Uploads;
}

/** The photos of one form. `restored` comes from its draft and is read once. */
export const useUploads = (restored: readonly Upload[] = []): UploadQueue => {
  const [uploads] = useState(() => new Uploads(photoFolder, restored));
  const list = useSyncExternalStore(uploads.subscribe, uploads.current);
  useEffect(() => {
    uploads.start();
  }, [uploads]);
  // What failed for want of a network is sent again when there is one.
  useReturningNetwork(() => {
    uploads.retryAll();
  });

  const choose = useCallback(
    async (most: number) => {
      uploads.add(await choosePhotos(most));
    },
    [uploads],
  );
  const does = useMemo(
    () => ({
      retry: uploads.retry.bind(uploads),
      remove: uploads.remove.bind(uploads),
      move: uploads.move.bind(uploads),
      clear: uploads.clear.bind(uploads),
      discard: uploads.discard.bind(uploads),
    }),
    [uploads],
  );
  return { list, choose, ...does, uploads };
};

/** True while a photo has not arrived yet: the form waits for it, or the person takes it away. */
export const stillSending = (list: readonly Upload[]): boolean =>
  list.some(({ state }) => state === 'waiting' || state === 'preparing' || state === 'sending');

export const photoIdsOf = (list: readonly Upload[]): string[] =>
  list.flatMap(({ photoId }) => (photoId === null ? [] : [photoId]));
