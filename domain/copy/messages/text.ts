import { filled, type Blank, type MessageKind } from '#domain/messages';
import { betweenMessages } from './between';
import { improvingMessages } from './improving';
import { officeMessages } from './office';
import { otherMessages } from './other';
import type { Filled, MessageParams, Template } from './params';
import { ticketMessages } from './ticket';

export interface MessageText {
  readonly title: string;
  readonly body: string;
}

const templates: Readonly<Record<MessageKind, Template>> = {
  ...ticketMessages,
  ...betweenMessages,
  ...officeMessages,
  ...improvingMessages,
  ...otherMessages,
};

const nothing: Filled = { number: '', title: '报修', home: '', technician: '', slot: '', due: '', note: '', own: '' };

/** What each blank of a text of one's own is filled with. */
const blanks = (p: Filled): Readonly<Record<Blank, string>> => ({
  工单: p.title,
  编号: p.number,
  房屋: p.home,
  师傅: p.technician,
  上门时间: p.slot,
  期限: p.due,
  说明: p.note,
});

/** People end what they say with a full stop; inside our sentence there would be two. */
const withoutStop = (words: string): string => words.replace(/。+(?=）?$)/, '');

/**
 * The text of one message in the list. Takes params as they were stored: what is missing is left out. The community's
 * own words (`own`) come first, unless they speak of something this message does not know.
 */
export function messageText(kind: MessageKind, params: Partial<MessageParams>): MessageText {
  const { title, body } = templates[kind];
  const said = { ...nothing, ...params };
  const known = { ...said, note: withoutStop(said.note) };
  return { title, body: filled(known.own, blanks(known)) ?? body(known) };
}

/** Our own words for a kind of message with its blanks open: what a community starts from to write its own. */
export const messageDraft = (kind: MessageKind): string =>
  messageText(kind, {
    ...{ title: '{工单}', number: '{编号}', home: '{房屋}', technician: '{师傅}' },
    ...{ slot: '{上门时间}', due: '{期限}', note: '{说明}' },
  }).body;
