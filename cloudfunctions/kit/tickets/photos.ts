import { HOUR, MINUTE } from '#domain/time';
import type { TicketDocument, TicketPhoto } from '../../schema';
import type { Caller } from '../caller';
import { setFields } from '../documents';
import { askAboutPhoto } from '../safety';
import { urlsOf } from '../storage';

/** If the function dies between its commit and asking, the timer asks. */
const FIRST_CHECK = 2 * MINUTE;
/** Verdicts come within 30 minutes (platform.md); after an hour it is worth asking again. */
const NEXT_CHECK = HOUR;
/** A picture without a verdict by then stays hidden from everybody but the one who took it. */
const MOST_CHECKS = 5;

type Fields = Pick<TicketDocument, 'photos' | 'photoCheckAt' | 'photoChecks'>;

const taken = (caller: Caller, id: string): TicketPhoto => ({
  id,
  by: caller.id,
  openId: caller.openId,
  safety: 'checking',
  traceId: null,
});

/** The fields of a ticket with more pictures attached; pictures are only ever added at the end. */
export const attached = (before: Fields, added: { caller: Caller; ids: readonly string[]; now: number }): Fields => {
  const { caller, ids, now } = added;
  if (ids.length === 0) return before;
  const photos = [...before.photos, ...ids.map((id) => taken(caller, id))];
  return { photos, photoCheckAt: now + FIRST_CHECK, photoChecks: 0 };
};

export const noPhotos: Fields = { photos: [], photoCheckAt: null, photoChecks: 0 };

/**
 * Asks the platform about every picture without a verdict and keeps the ids the verdicts will come under. Outside of
 * any transaction: positions in the list never change, so single fields can be set without reading the ticket again.
 */
export async function askAboutPhotos(ticket: Pick<TicketDocument, '_id'> & Fields, now: number): Promise<void> {
  const waiting = ticket.photos.flatMap((photo, at) => (photo.safety === 'checking' ? [{ photo, at }] : []));
  if (waiting.length === 0) return setFields('tickets', ticket._id, { photoCheckAt: null });
  const urls = await urlsOf(waiting.map(({ photo }) => photo.id));
  const asked = await Promise.all(
    waiting.map(async ({ photo, at }) => {
      const url = urls.get(photo.id);
      const traceId = url === undefined ? null : await askAboutPhoto(photo.openId, url);
      return [`photos.${at}.traceId`, traceId] as const;
    }),
  );
  const checks = ticket.photoChecks + 1;
  return setFields('tickets', ticket._id, {
    ...Object.fromEntries(asked.filter(([, traceId]) => traceId !== null)),
    photoChecks: checks,
    photoCheckAt: checks < MOST_CHECKS ? now + NEXT_CHECK : null,
  });
}
