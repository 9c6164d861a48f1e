import { formerUser } from '#domain/copy';
import type { KeptPhoto, NamedContact, PersonDocument } from '../../schema';
import { deleteFiles } from '../platform/sdk';
import { smallOf } from '../pictures/small';

/** Whoever is being forgotten; what of them is needed to find the rest. */
export type Leaver = Pick<PersonDocument, '_id' | 'phone' | 'deletingAt'>;

/** Stands where they stood. */
export const former: NamedContact = { personId: '', openId: '', name: formerUser, phone: '' };

/** Under their id, or under their number where they called and the app did not know them. */
export const isThem = ({ personId, phone }: Pick<NamedContact, 'personId' | 'phone'>, leaver: Leaver): boolean =>
  personId === leaver._id || (personId === '' && phone !== '' && phone === leaver.phone);

/** Who did something, without who it was. */
export const unsigned = <B extends { readonly personId: string; readonly name: string }>(by: B, leaver: Leaver): B =>
  by.personId === leaver._id ? { ...by, personId: '', name: formerUser } : by;

/** Pictures that stay say no more who took them. */
export const orphaned = (photo: KeptPhoto, leaver: Leaver): KeptPhoto =>
  photo.by === leaver._id ? { ...photo, by: '', openId: '' } : photo;

/**
 * Pictures that go with their person leave their place in the list, because verdicts come back by position: shown to
 * nobody, asked about never again.
 */
export const blanked = (photo: KeptPhoto, leaver: Leaver): KeptPhoto =>
  photo.by === leaver._id ? { ...orphaned(photo, leaver), safety: 'risky', traceIds: [], passed: [] } : photo;

/** The platform's limit per call of deleteFile. */
const BATCH = 50;

/** Files first, documents after: what is interrupted in between is found again by its document. */
export async function deletePictures(photos: readonly KeptPhoto[], leaver: Leaver): Promise<void> {
  const files = photos.filter(({ by }) => by === leaver._id).flatMap(({ id }) => [id, smallOf(id)]);
  for (let n = 0; n < files.length; n += BATCH) await deleteFiles(files.slice(n, n + BATCH));
}
