import type { MessageKind } from '#domain/messages';
import type { CommunityDocument, TicketDocument } from '../../../schema';
import type { Draft } from '../life/draft';
import { paramsOf, ticketMessage } from './messages';

/** What somebody is told of whom a work order has been taken. */
export interface TakenOff {
  readonly kind: Extract<MessageKind, 'amended' | 'merged'>;
  readonly note: string;
  readonly at: number;
  readonly community: CommunityDocument;
}

/** The draft with a word to whoever had the work order until now and has it no longer. */
export function takenOff(draft: Draft, before: TicketDocument, { kind, note, at, community }: TakenOff): Draft {
  const { assignment } = before;
  if (assignment === null || assignment.personId === draft.ticket.assignment?.personId) return draft;
  const params = { ...paramsOf(before), note };
  const telling = { kind, to: assignment, params, at, about: `off-${before.version}` };
  const message = ticketMessage({ ticket: draft.ticket, community }, telling);
  return { ...draft, messages: [...draft.messages, message] };
}
