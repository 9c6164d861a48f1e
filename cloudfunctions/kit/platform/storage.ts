import type { Caller } from '../caller';
import { inGroups } from '../groups';
import { temporaryUrls } from './sdk';

/** The platform's limit per call of getTempFileURL. */
const BATCH = 50;

/**
 * Temporary addresses by file id; files that do not exist are missing from the map. Only to be called for pictures
 * the caller has been found entitled to: whoever has the address sees the picture.
 */
export async function urlsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all(inGroups([...new Set(ids)], BATCH).map(temporaryUrls));
  return new Map(
    lists.flat().flatMap(({ fileID, status, tempFileURL }) => (status === 0 ? [[fileID, tempFileURL] as const] : [])),
  );
}

/** `cloud://<environment>.<bucket>/photos/<folder>/<name>`: what the phone uploads and nothing else. */
const PHOTO = /^cloud:\/\/[^/]+\/photos\/([\w-]+)\/[\w-]{8,64}\.(?:jpg|jpeg|png)$/;

const isOwn = (caller: Caller, id: string): boolean =>
  caller.photoFolder !== '' && PHOTO.exec(id)?.[1] === caller.photoFolder;

/** Whether every picture was taken by the caller (lies in their own folder) and is really there. */
export async function ownsPhotos(caller: Caller, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  if (!ids.every((id) => isOwn(caller, id))) return false;
  const urls = await urlsOf(ids);
  return ids.every((id) => urls.has(id));
}
