import type { Api, Output } from '#domain/contract';
import type { TicketDocument } from '../../schema';
import { unlessDone } from '../../kit/database/once';
import type { Transaction } from '../../kit/database/transact';
import type { Handler } from '../../kit/handler';
import { newId, timeKey } from '../../kit/ids';
import { done, refused } from '../../kit/outcome';
import { checkWords } from '../../kit/platform/safety';
import { rolesOver } from '../../kit/policies/ticket';
import { sideEventOf, type Author } from '../../kit/tickets/life/draft';
import { intentOf, writeWord, type Word } from '../talk/beside';
import { deskRole } from './role';

type Linked = Output<Api['ticket.link']>;
type Cause = NonNullable<TicketDocument['cause']>;

interface Linking {
  readonly ticket: TicketDocument;
  readonly other: TicketDocument;
  readonly title: string;
  readonly by: Author;
  readonly at: number;
}

/** The cause both will have: the one that one of them has already, or a new one; null: each has its own. */
async function causeOf(tx: Transaction, linking: Linking): Promise<Cause | null> {
  const { ticket, other, title, by, at } = linking;
  const known = [ticket.cause, other.cause].filter((cause) => cause !== null);
  const [first, second] = known;
  if (first === undefined) {
    const id = newId(at);
    const { personId, name } = by;
    const { communityId } = ticket;
    await tx.insert('causes', { _id: id, communityId, title, defectId: null, at, by: { personId, name } });
    return { id, title };
  }
  return second === undefined || second.id === first.id ? first : null;
}

/** What is changed on the other ticket, which nobody named as the one they are looking at. */
async function markOther(
  tx: Transaction,
  { other, by, at }: Linking,
  { cause, about }: { cause: Cause; about: string },
) {
  const happening = { kind: 'link', at, by, note: cause.title, photos: [] } as const;
  await tx.insert('ticketEvents', sideEventOf(other, happening, about));
  await tx.patch('tickets', other._id, { cause, causeId: cause.id });
}

/** 共因: different tickets with one cause. Both stay as they are. */
export const link: Handler<'ticket.link'> = async (input, context) => {
  const { caller, now } = context;
  const decide: Word<Linked, 'MERGE_NOT_POSSIBLE'>['decide'] = async ({ ticket, by }, tx) => {
    const other = await tx.get('tickets', input.otherId);
    const mine = other !== null && deskRole(rolesOver(caller, other)) !== null;
    if (!mine || other._id === ticket._id || other.communityId !== ticket.communityId) {
      return refused('MERGE_NOT_POSSIBLE');
    }
    const linking = { ticket, other, title: input.cause, by, at: now };
    const cause = await causeOf(tx, linking);
    if (cause === null) return refused('MERGE_NOT_POSSIBLE');
    await markOther(tx, linking, { cause, about: `${timeKey(now)}-${input.requestId}` });
    return done({ fields: { cause, causeId: cause.id }, reply: { causeId: cause.id } });
  };
  const beside = { kind: 'link', input, context, note: input.cause, photos: [] } as const;
  const word: Word<Linked, 'MERGE_NOT_POSSIBLE'> = { ...beside, roleOf: deskRole, decide };
  const risky = (await checkWords(caller, input.cause)) === 'risky';
  return risky ? unlessDone<Linked, 'TEXT_UNSAFE'>(intentOf(word), refused('TEXT_UNSAFE')) : writeWord(word);
};
