import type { CallCode } from './call';
import { dropReport, loadReport, storeReport, type ReportDraft } from './drafts';
import { deliver, intend, isUnknown } from './intent';
import { inputOf } from './report-draft';
import { photoFolder } from './session';
import { readStored, writeStored } from './store';
import { Uploads } from './uploads';

/**
 * sent: there is a ticket · photos: some did not arrive · kept: nobody knows, or the network is gone · refused: the
 * owner has to look at it. But for `sent` the report is still there, under the same request id.
 */
export type Sent =
  | { readonly kind: 'sent'; readonly ticketId: string }
  | { readonly kind: 'photos' }
  | { readonly kind: 'kept'; readonly code: CallCode }
  | { readonly kind: 'refused'; readonly code: CallCode };

const LAST_HOME = 'lastHome';

/** The home somebody reported for last. */
export const lastHome = (): string | null => readStored(LAST_HOME) as string | null;

/** One report is sent once at a time, from whichever page. */
const underWay = new Set<string>();

const transmit = async (draft: ReportDraft, uploads: Uploads): Promise<Sent> => {
  const photos = uploads.current();
  const keep = (change: Partial<ReportDraft>): boolean => storeReport({ ...draft, photos, waiting: true, ...change });
  keep({});
  if (photos.some(({ state }) => state === 'failed')) return { kind: 'photos' };
  const ids = photos.flatMap(({ photoId }) => photoId ?? []);
  const input = inputOf(draft.answers, ids);
  if (input === null) {
    keep({ waiting: false });
    return { kind: 'refused', code: 'BAD_INPUT' };
  }
  const now = intend<'ticket.report'>(input, draft.pending);
  keep({ pending: now });
  const { reply, pending } = await deliver('ticket.report', now);
  if (reply.ok) {
    dropReport(draft.id);
    writeStored(LAST_HOME, draft.answers.homeId);
    return { kind: 'sent', ticketId: reply.data.ticketId };
  }
  const waiting = isUnknown(reply.code);
  keep({ pending, waiting });
  return { kind: waiting ? 'kept' : 'refused', code: reply.code };
};

/**
 * Sends a kept report with its pictures; whatever was sent before is asked for under the same request id, so there is
 * never a second ticket. Null where it is gone or under way already.
 */
export const sendWith = async (id: string, uploads: Uploads): Promise<Sent | null> => {
  if (underWay.has(id) || loadReport(id) === null) return null;
  underWay.add(id);
  uploads.retryAll();
  await uploads.settled();
  const draft = loadReport(id);
  const sent = draft === null ? null : await transmit(draft, uploads);
  underWay.delete(id);
  return sent;
};

/** From a list: without going through the form. The copies of the pictures go with the report. */
export const sendReport = async (id: string): Promise<Sent | null> => {
  const uploads = new Uploads(photoFolder, loadReport(id)?.photos ?? []);
  const sent = await sendWith(id, uploads);
  if (sent?.kind === 'sent') uploads.discard();
  return sent;
};
