import { sayDate, type MessageParams } from '#domain/copy';
import type { CommunityDocument, MessageDocument } from '../../schema';
import { transact, type Transaction } from '../../kit/database/transact';
import { followUp } from '../../kit/messages/follow';
import { distinct, messageOf, ownWords } from '../../kit/messages/message';
import type { Context } from '../../kit/serve';
import { sumsId } from '../../kit/tickets/life/sums';
import { team } from '../../kit/tickets/people/team';

const noParams: MessageParams = { number: '', title: '', home: '', technician: '', slot: '', due: '', note: '' };

function messagesOf(community: CommunityDocument, day: string, at: number): readonly MessageDocument[] {
  const params = { ...noParams, note: sayDate(day), own: ownWords(community, 'sumsDiffer') };
  const subjectId = sumsId(community._id, day);
  const telling = { subject: 'day', subjectId, version: null, kind: 'sumsDiffer', at } as const;
  return distinct(team(community, 'manager').map((to) => messageOf({ ...telling, to, params, about: 'differs' })));
}

async function untold(tx: Transaction, messages: readonly MessageDocument[]): Promise<readonly MessageDocument[]> {
  const fresh: MessageDocument[] = [];
  for (const message of messages) if ((await tx.get('messages', message._id)) === null) fresh.push(message);
  return fresh;
}

/** The managers hear once of a day whose sums are not what its tickets and ratings add up to. Nothing is put right silently. */
export async function tellThatSumsDiffer(community: CommunityDocument, day: string, context: Context): Promise<void> {
  const all = messagesOf(community, day, context.now);
  const { messages } = await transact(async (tx) => {
    const fresh = await untold(tx, all);
    for (const message of fresh) await tx.insert('messages', message);
    return { ok: true, messages: fresh };
  });
  await followUp({ messages, album: null }, context);
}
