import type { Api, Output } from '#domain/contract';
import { searchPairs } from '#domain/search';
import { dayOf } from '#domain/time';
import type { CaseDocument, TicketDocument, TicketEventDocument } from '../schema';
import { findPage, getDocument } from '../kit/database/documents';
import { once, unlessDone } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { timeKey } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { worksIn } from '../kit/policies/community';
import { monthKeyOf } from './line';

type Promoted = Output<Api['case.promote']>;
type Code = Api['case.promote']['errors'][number];

/** How it was reported. */
async function birthOf(ticketId: string): Promise<TicketEventDocument | undefined> {
  const [birth] = await findPage('ticketEvents', {
    equal: { ticketId },
    sort: { field: 'version', direction: 'asc' },
    after: null,
    limit: 1,
  });
  return birth;
}

/** A repair somebody has finished; a duplicate's repair is another ticket's. */
const isRepaired = ({ status, closing, finishing }: TicketDocument): boolean =>
  finishing !== null && (status === 'finished' || status === 'closed') && closing !== 'duplicate';

/** What the case shows: how it looked when it was reported and when they came, and how it looked in the end. */
const picturesOf = ({ finishing }: TicketDocument, birth: TicketEventDocument | undefined) => ({
  before: [...new Set([...(birth?.photos ?? []), ...(finishing?.before ?? [])])],
  after: [...(finishing?.after ?? [])],
});

/** 案例: what one repair taught, in the supervisor's words. One per ticket. */
export const promote: Handler<'case.promote'> = async (input, context) => {
  const { caller, now } = context;
  const { ticketId, title, cause, measure, lesson } = input;
  const ticket = await getDocument('tickets', ticketId);
  if (ticket === null || !worksIn(caller, ticket.communityId, ['supervisor'])) return refused('TICKET_NOT_FOUND');
  const intent = intentOf('case.promote', input, context);
  if (!isRepaired(ticket)) return unlessDone<Promoted, Code>(intent, refused('TICKET_ACTION_NOT_ALLOWED'));
  const [safety, birth] = await Promise.all([
    checkWords(caller, [title, cause, measure, lesson].join('\n')),
    birthOf(ticketId),
  ]);
  if (safety === 'risky') return unlessDone<Promoted, Code>(intent, refused('TEXT_UNSAFE'));
  const { communityId, number: ticketNumber, part } = ticket;
  const document: CaseDocument = {
    ...{ _id: `case:${ticketId}`, communityId, ticketId, ticketNumber, part, title, cause, measure, lesson },
    ...picturesOf(ticket, birth),
    at: now,
    by: { personId: caller.id, name: caller.name },
    monthKey: monthKeyOf(communityId, caller.id, dayOf(now)),
    searchKeys: searchPairs([title, cause, measure, lesson]),
    sortKey: `${timeKey(now)}-${ticketId}`,
  };
  return once<Promoted, Code>(intent, async (tx) => {
    if ((await tx.get('cases', document._id)) !== null) return refused('CASE_EXISTS');
    await tx.insert('cases', document);
    return done({ caseId: document._id });
  });
};
