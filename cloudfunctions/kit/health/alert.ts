import type { MessageParams } from '#domain/copy';
import type { CommunityDocument, MessageDocument } from '../../schema';
import { findPage, getDocument } from '../database/documents';
import { transact } from '../database/transact';
import { distinct, messageOf, ownWords } from '../messages/message';
import { team } from '../tickets/people/team';

/** Communities of one company. */
const COMMUNITIES = 100;

export interface Alert {
  /** '' all of them: the machinery they share. */
  readonly communityId: string;
  /** What happened and when, as precisely as it may be told again: once under the same name. */
  readonly about: string;
  /** What happened, in words. */
  readonly note: string;
  readonly at: number;
}

const noParams: MessageParams = { number: '', title: '', home: '', technician: '', slot: '', due: '', note: '' };

/** Left to the timer to send: not every function may, and the one that writes this is in trouble already. */
function messagesOf(community: CommunityDocument, { about, note, at }: Alert): readonly MessageDocument[] {
  const params = { ...noParams, note, own: ownWords(community, 'systemTrouble') };
  const telling = { subject: 'health', subjectId: community._id, version: null, kind: 'systemTrouble', at } as const;
  const all = team(community, 'manager').map((to) => messageOf({ ...telling, to, params, about }));
  return distinct(all).map((message) => ({ ...message, sendAt: at }));
}

async function tell(messages: readonly MessageDocument[]): Promise<void> {
  const [first] = messages;
  if (first === undefined) return;
  await transact(async (tx) => {
    // Written together, so the first one stands for all of them.
    if ((await tx.get('messages', first._id)) !== null) return { ok: false };
    for (const message of messages) await tx.insert('messages', message);
    return { ok: true };
  });
}

async function communitiesOf(communityId: string): Promise<readonly CommunityDocument[]> {
  if (communityId === '') {
    const sort = { field: '_id', direction: 'asc' } as const;
    return findPage('communities', { equal: {}, sort, after: null, limit: COMMUNITIES });
  }
  const community = await getDocument('communities', communityId);
  return community === null ? [] : [community];
}

/** 系统提醒 to the managers, in their message lists and, where they asked for it, as a subscribe message of the next turn. */
export async function alertManagers(alert: Alert): Promise<void> {
  for (const community of await communitiesOf(alert.communityId)) await tell(messagesOf(community, alert));
}
