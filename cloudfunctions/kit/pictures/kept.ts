import { MINUTE } from '#domain/time';
import type { KeptPhoto, PhotoUse } from '../../schema';
import type { Caller } from '../caller';

/** If the function dies between its commit and asking, the timer asks. */
const FIRST_CHECK = 2 * MINUTE;

/** What a document that keeps pictures says of them. */
export interface PhotoFields {
  readonly photos: readonly KeptPhoto[];
  readonly photoCheckAt: number | null;
  readonly photoChecks: number;
}

export const noPhotos: PhotoFields = { photos: [], photoCheckAt: null, photoChecks: 0 };

interface Added {
  readonly caller: Caller;
  readonly ids: readonly string[];
  readonly use: PhotoUse;
  readonly now: number;
}

/** The fields with more pictures attached; pictures are only ever added at the end. One that is there stays as it is. */
export function attached(before: PhotoFields, { caller, ids, use, now }: Added): PhotoFields {
  const added = ids.filter((id) => !before.photos.some((photo) => photo.id === id));
  if (added.length === 0) {
    const { photos, photoCheckAt, photoChecks } = before;
    return { photos, photoCheckAt, photoChecks };
  }
  const taken = added.map((id): KeptPhoto => {
    const { id: by, openId } = caller;
    return { id, by, openId, use, safety: 'checking', traceIds: [], passed: [] };
  });
  return { photos: [...before.photos, ...taken], photoCheckAt: now + FIRST_CHECK, photoChecks: 0 };
}
