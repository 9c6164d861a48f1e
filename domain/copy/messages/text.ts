import type { MessageKind } from '#domain/messages';
import { betweenMessages } from './between';
import { otherMessages } from './other';
import type { Filled, MessageParams, Template } from './params';
import { ticketMessages } from './ticket';

export interface MessageText {
  readonly title: string;
  readonly body: string;
}

const templates: Readonly<Record<MessageKind, Template>> = { ...ticketMessages, ...betweenMessages, ...otherMessages };

const nothing: Filled = { number: '', title: '报修', home: '', technician: '', slot: '', due: '', note: '' };

/** The text of one message in the list. Takes params as they were stored: what is missing is left out. */
export function messageText(kind: MessageKind, params: Partial<MessageParams>): MessageText {
  const { title, body } = templates[kind];
  return { title, body: body({ ...nothing, ...params }) };
}
