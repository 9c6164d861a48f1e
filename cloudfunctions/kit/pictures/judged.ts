import type { KeptPhoto } from '../../schema';
import { findEqual } from '../database/documents';
import { transact } from '../database/transact';

type Suggestion = 'pass' | 'review' | 'risky';

/** Where pictures are, those that have most of them first. */
const albums = ['tickets', 'complaints', 'contractors'] as const;
type AlbumName = (typeof albums)[number];

/** Shown when the picture and its small version have both passed; one that did not pass hides both for good. */
function after(photo: KeptPhoto, traceId: string, suggest: Suggestion): KeptPhoto {
  if (!photo.traceIds.includes(traceId) || photo.safety === 'risky') return photo;
  if (suggest !== 'pass') return { ...photo, safety: 'risky' };
  const passed = [...new Set([...photo.passed, traceId])];
  return { ...photo, passed, safety: photo.traceIds.every((id) => passed.includes(id)) ? 'pass' : photo.safety };
}

async function judgedIn(name: AlbumName, traceId: string, suggest: Suggestion): Promise<boolean> {
  const [seen] = await findEqual(name, { 'photos.traceIds': traceId });
  if (seen === undefined) return false;
  // In a transaction: the verdicts on a picture and on its small version often come at the same moment.
  await transact(async (tx) => {
    const document = await tx.get(name, seen._id);
    if (document === null) return { ok: false };
    await tx.patch(name, seen._id, { photos: document.photos.map((photo) => after(photo, traceId, suggest)) });
    return { ok: true };
  });
  return true;
}

/**
 * Keeps the platform's verdict on one file, wherever its picture is.
 * @returns false where nobody asked under this id
 */
export async function judged(traceId: string, suggest: Suggestion): Promise<boolean> {
  for (const name of albums) if (await judgedIn(name, traceId, suggest)) return true;
  return false;
}
