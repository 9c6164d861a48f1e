import type { MessageParams } from '#domain/copy';
import type { MessageKind, MessageSubject } from '#domain/messages';
import type { Addressee, CommunityDocument, MessageDocument } from '../../schema';
import { timeKey } from '../ids';
import { FIRST_TRY } from './notify';

/** One thing told to one person. */
export interface Telling {
  readonly subject: MessageSubject;
  readonly subjectId: string;
  /** The ticket's; null for other subjects. */
  readonly version: number | null;
  readonly kind: MessageKind;
  readonly to: Addressee;
  readonly params: MessageParams;
  readonly at: number;
  /** With the subject, the kind and the person it makes the id: the same thing is never told twice. */
  readonly about: string;
}

/** What a community says in its own words instead of ours; '' where it does not. */
export const ownWords = ({ settings }: Pick<CommunityDocument, 'settings'>, kind: MessageKind): string =>
  settings.messageTexts[kind] ?? '';

/** A message as it is written; `kit/follow` sends it after the commit. */
export function messageOf({ to, params, about, ...telling }: Telling): MessageDocument {
  const { personId, openId } = to;
  const _id = `${telling.subjectId}:${about}:${telling.kind}:${personId}`;
  return {
    ...telling,
    ...{ _id, personId, openId },
    params: { ...params },
    sortKey: `${timeKey(telling.at)}-${_id}`,
    sendAt: telling.at + FIRST_TRY,
    tries: 0,
    outcome: 'waiting',
    errCode: null,
  };
}

/** Somebody with two roles (supervisor and manager, say) is told the same thing once; who has no app is not told. */
export const distinct = (messages: readonly MessageDocument[]): readonly MessageDocument[] => [
  ...new Map(messages.filter(({ personId }) => personId !== '').map((message) => [message._id, message])).values(),
];
