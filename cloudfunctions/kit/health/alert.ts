import type { MessageParams } from '#domain/copy';
import type { CommunityDocument, MessageDocument } from '../../schema';
import { communityPages } from '../communities';
import { getDocument } from '../database/documents';
import { transact } from '../database/transact';
import { inGroups } from '../groups';
import { distinct, messageOf, ownWords } from '../messages/message';
import { logFailure } from '../platform/log';
import { team } from '../tickets/people/team';

/** Communities told side by side: there is little time for all of them. */
const TOGETHER = 10;

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

/** What fails in one community keeps nobody else from hearing of it. */
const told = (messages: readonly MessageDocument[]): Promise<void> =>
  tell(messages).catch((error: unknown) => {
    logFailure('alertManagers', error);
  });

/** Those whom it concerns, in groups. */
async function* concerned(communityId: string): AsyncGenerator<readonly CommunityDocument[]> {
  if (communityId === '') {
    for await (const page of communityPages()) yield* inGroups(page, TOGETHER);
    return;
  }
  const community = await getDocument('communities', communityId);
  if (community !== null) yield [community];
}

/** 系统提醒 to the managers, in their message lists and, where they asked for it, as a subscribe message of the next turn. */
export async function alertManagers(alert: Alert): Promise<void> {
  for await (const group of concerned(alert.communityId)) {
    await Promise.all(group.map((community) => told(messagesOf(community, alert))));
  }
}
