import { HOUR } from '#domain/time';
import type { ComplaintDocument, ContractorDocument, KeptPhoto, TicketDocument } from '../../schema';
import { setFields } from '../database/documents';
import { askAboutPhoto } from '../platform/safety';
import { urlsOf } from '../platform/storage';
import { countTrouble } from '../platform/trace';
import type { PhotoFields } from './kept';
import { smallOf } from './small';

/** Verdicts come within 30 minutes (platform.md); after an hour it is worth asking again. */
const NEXT_CHECK = HOUR;
/** A picture without a verdict by then stays hidden from everybody but the one who took it. */
const MOST_CHECKS = 5;

/** A stored document that keeps pictures. */
export type Album =
  | { readonly name: 'tickets'; readonly document: Pick<TicketDocument, '_id' | keyof PhotoFields> }
  | { readonly name: 'complaints'; readonly document: Pick<ComplaintDocument, '_id' | keyof PhotoFields> }
  | { readonly name: 'contractors'; readonly document: Pick<ContractorDocument, '_id' | keyof PhotoFields> };

/** Whether there are new pictures nobody has asked about yet. */
export const isAsking = ({ photos, photoChecks }: PhotoFields): boolean =>
  photoChecks === 0 && photos.some(({ safety }) => safety === 'checking');

/**
 * Asks about a picture and the small version beside it.
 * @returns the ids of the verdicts; none where one of the two could not be asked about, so that both are asked again
 */
async function ask({ id, openId }: KeptPhoto, urls: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const found = [id, smallOf(id)].flatMap((file) => urls.get(file) ?? []);
  const traceIds = await Promise.all(found.map((url) => askAboutPhoto(openId, url)));
  const known = traceIds.filter((traceId) => traceId !== null);
  return known.length === found.length ? known : [];
}

/**
 * Asks the platform about every picture without a verdict and keeps the ids the verdicts will come under. Outside of
 * any transaction: positions in the list never change, so single fields can be set without reading the document again.
 */
export async function askAboutPhotos({ name, document }: Album, now: number): Promise<void> {
  const waiting = document.photos.flatMap((photo, at) => (photo.safety === 'checking' ? [{ photo, at }] : []));
  if (waiting.length === 0) return setFields(name, document._id, { photoCheckAt: null });
  if (document.photoChecks > 0) countTrouble('pictures', waiting.length);
  const urls = await urlsOf(waiting.flatMap(({ photo: { id } }) => [id, smallOf(id)]));
  const asked = await Promise.all(waiting.map(async ({ photo, at }) => ({ at, traceIds: await ask(photo, urls) })));
  const fields = asked
    .filter(({ traceIds }) => traceIds.length > 0)
    .flatMap(({ at, traceIds }) => [
      [`photos.${at}.traceIds`, traceIds],
      [`photos.${at}.passed`, []],
    ]);
  const checks = document.photoChecks + 1;
  return setFields(name, document._id, {
    ...(Object.fromEntries(fields) as object),
    photoChecks: checks,
    photoCheckAt: checks < MOST_CHECKS ? now + NEXT_CHECK : null,
  });
}
