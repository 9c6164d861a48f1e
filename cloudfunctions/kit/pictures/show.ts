import type { PhotoView } from '#domain/contract';
import type { KeptPhoto } from '../../schema';
import type { Caller } from '../caller';
import { logFailure } from '../platform/log';
import { urlsOf } from '../platform/storage';
import { smallOf } from './small';

/** For whom and when something is shown. */
export interface Viewer {
  readonly caller: Caller;
  readonly now: number;
  /** Temporary addresses of the files this viewer may see. */
  readonly urls: ReadonlyMap<string, string>;
}

const isOwn = (caller: Caller, { by }: KeptPhoto): boolean => by !== '' && by === caller.id;

/** A small version that came after the check was never looked at: then the large one stands in for it. */
const smallWasChecked = ({ traceIds }: KeptPhoto): boolean => traceIds.length > 1;

/** Until the platform has passed a picture, only the one who took it sees it. */
function filesFor(caller: Caller, photo: KeptPhoto): readonly string[] {
  if (isOwn(caller, photo)) return [photo.id, smallOf(photo.id)];
  if (photo.safety !== 'pass') return [];
  return smallWasChecked(photo) ? [photo.id, smallOf(photo.id)] : [photo.id];
}

/**
 * Addresses for those of the pictures this caller may see; the caller must be entitled to their document. Where storage does
 * not answer they are missing, as pictures that are still checked are: what is said must not wait for what is shown.
 */
export const picturesFor = (caller: Caller, photos: readonly KeptPhoto[]): Promise<ReadonlyMap<string, string>> =>
  urlsOf(photos.flatMap((photo) => filesFor(caller, photo))).catch((error: unknown) => {
    logFailure('pictures', error);
    return new Map();
  });

export function photoView({ caller, urls }: Viewer, photo: KeptPhoto): PhotoView {
  const [large = null, small = null] = filesFor(caller, photo).map((file) => urls.get(file) ?? null);
  return { id: photo.id, url: large, thumb: small ?? large, safety: photo.safety };
}

/** Those of the pictures that belong to something, in its order. */
export const photoViews = (viewer: Viewer, photos: readonly KeptPhoto[], ids: readonly string[]): PhotoView[] =>
  ids.flatMap((id) => photos.filter((photo) => photo.id === id).map((photo) => photoView(viewer, photo)));
