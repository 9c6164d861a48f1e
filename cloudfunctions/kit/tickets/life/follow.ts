import { followUp } from '../../messages/follow';
import { distinct } from '../../messages/message';
import type { Draft } from './draft';

/** What follows the commit of a draft; null: nothing was committed. */
export async function follow(draft: Draft | null, context: { readonly now: number }): Promise<void> {
  if (draft === null) return;
  const album = { name: 'tickets', document: draft.ticket } as const;
  await followUp({ messages: distinct(draft.messages), album }, context);
}
