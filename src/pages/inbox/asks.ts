import type { Asked } from '../../api/answered';
import type { CallData } from '../../api/call';

export type Message = CallData<'community.messages'>['items'][number];

/**
 * Whether a message still asks 「修好了没有」: only while nothing newer was told about the same ticket. What the list
 * cannot know (somebody else answered) the cloud does, and then the ticket opens with the reason.
 */
export const asksNow = (message: Message, all: readonly Message[]): Asked | null => {
  const { kind, subject, subjectId, version, at } = message;
  if (kind !== 'finished' || subject !== 'ticket' || version === null) return null;
  const newer = all.some((other) => other.subject === 'ticket' && other.subjectId === subjectId && other.at > at);
  return newer ? null : { ticketId: subjectId, version };
};
