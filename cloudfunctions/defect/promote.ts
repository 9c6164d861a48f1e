import type { Api, Output, Parsed } from '#domain/contract';
import { defectNumber } from '#domain/defect';
import type { DefectDocument, TicketDocument } from '../schema';
import { getDocument, getDocuments } from '../kit/database/documents';
import { once, unlessDone } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { timeKey } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { worksIn } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { keepers } from './found';
import { defectIdOf, homesIn, linkedTo } from './linked';
import { answerOf, filedDefect, wordsIn, writtenIn } from './written';

type Promoted = Output<Api['defect.promote']>;
type Code = Api['defect.promote']['errors'][number];

interface Promoting {
  readonly input: Parsed<Api['defect.promote']>;
  readonly ticket: TicketDocument;
  readonly linked: readonly TicketDocument[];
  readonly context: Context;
}

/** Whether one of the tickets is in the register already: on its own, before it was linked to the others. */
async function isKnown(linked: readonly TicketDocument[]): Promise<boolean> {
  const ids = linked.map(({ _id }) => `defect:${_id}`);
  return (await getDocuments('defects', ids)).length > 0;
}

/** The next number of the community. Two at once write the same document, so one of them tries again. */
async function nextNumber(tx: Transaction, communityId: string): Promise<string> {
  const _id = `${communityId}:defects`;
  const last = (await tx.get('counters', _id))?.last ?? 0;
  const counter = { _id, last: last + 1 };
  await (last === 0 ? tx.insert('counters', counter) : tx.put('counters', counter));
  return defectNumber(counter.last);
}

function documentFrom({ input, ticket, linked, context }: Promoting, number: string): DefectDocument {
  const { communityId, part, causeId } = ticket;
  const { caller, now: at } = context;
  const by = { personId: caller.id, name: caller.name };
  const _id = defectIdOf(ticket);
  return filedDefect({
    ...{ _id, version: 1, communityId, number, part, state: 'found', ticketId: ticket._id, causeId },
    ...writtenIn(input),
    homes: homesIn(linked),
    history: [{ state: 'found', at, by, words: '' }],
    sortKey: `${timeKey(at)}-${_id}`,
  });
}

/** 缺陷库: what a ticket and those of its cause have in common, one entry per cause. */
export const promote: Handler<'defect.promote'> = async (input, context) => {
  const { caller } = context;
  const ticket = await getDocument('tickets', input.ticketId);
  if (ticket === null || !worksIn(caller, ticket.communityId, keepers)) return refused('TICKET_NOT_FOUND');
  const intent = intentOf('defect.promote', input, context);
  const [linked, safety] = await Promise.all([linkedTo(ticket), checkWords(caller, wordsIn(input))]);
  if (safety === 'risky') return unlessDone<Promoted, Code>(intent, refused('TEXT_UNSAFE'));
  if (await isKnown(linked)) return unlessDone<Promoted, Code>(intent, refused('DEFECT_EXISTS'));
  return once<Promoted, Code>(intent, async (tx) => {
    if ((await tx.get('defects', defectIdOf(ticket))) !== null) return refused('DEFECT_EXISTS');
    const number = await nextNumber(tx, ticket.communityId);
    const document = documentFrom({ input, ticket, linked, context }, number);
    await tx.insert('defects', document);
    if (ticket.causeId !== null) await tx.patch('causes', ticket.causeId, { defectId: document._id });
    return done(answerOf(document));
  });
};
