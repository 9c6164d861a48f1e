import { logFailure } from '../log';
import { deliver } from '../notify';
import type { Draft } from './draft';
import { askAboutPhotos } from './photos';

/**
 * What follows a commit, best effort: subscribe messages and the platform's look at new pictures. What fails here is
 * left to the timer, so nothing of it can fail the call.
 */
export async function follow(draft: Draft | null, context: { now: number; traceId: string }): Promise<void> {
  if (draft === null) return;
  const { ticket, messages } = draft;
  const isNew = ticket.photoChecks === 0 && ticket.photos.some(({ safety }) => safety === 'checking');
  const work = messages.map((message) => deliver(message, context.now));
  if (isNew) work.push(askAboutPhotos(ticket, context.now));
  for (const result of await Promise.allSettled(work)) {
    if (result.status === 'rejected') logFailure({ traceId: context.traceId, what: 'follow' }, result.reason);
  }
}
