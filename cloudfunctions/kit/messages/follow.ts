import type { MessageDocument } from '../../schema';
import { logFailure } from '../platform/log';
import { deliver } from './notify';
import { askAboutPhotos, isAsking, type Album } from '../pictures/ask';

/** What a committed write leaves to be done outside of its transaction. */
export interface Following {
  readonly messages: readonly MessageDocument[];
  /** The document whose new pictures the platform has to see; null: there are none. */
  readonly album: Album | null;
}

/**
 * What follows a commit, best effort: subscribe messages and the platform's look at new pictures. What fails here is
 * left to the timer, so nothing of it can fail the call.
 */
export async function followUp({ messages, album }: Following, context: { readonly now: number }): Promise<void> {
  const work = messages.map((message) => deliver(message, context.now));
  if (album !== null && isAsking(album.document)) work.push(askAboutPhotos(album, context.now));
  for (const result of await Promise.allSettled(work)) {
    if (result.status === 'rejected') logFailure('follow', result.reason);
  }
}
