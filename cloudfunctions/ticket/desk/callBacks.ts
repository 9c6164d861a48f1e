import type { CallList } from '#domain/call-back';
import type { CallBack } from '#domain/ticket';
import type { Queue, TicketDocument } from '../../schema';
import { awaited, nextTryOf, triesOf } from '../../kit/calls/awaited';
import { clockView } from '../../kit/clocks';
import { getDocuments } from '../../kit/database/documents';
import { cut, pageOf } from '../../kit/database/page';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { worksIn } from '../../kit/policies/community';
import { cardViews } from '../../kit/tickets/show/card';

/** Where each list is kept, and which call is made from it. */
const lists: Readonly<Record<CallList, { readonly queue: Queue; readonly which: CallBack }>> = {
  first: { queue: 'callBack', which: 'first' },
  second: { queue: 'secondCallBack', which: 'second' },
  silent: { queue: 'silent', which: 'first' },
};

/** Names of the firms that repaired, in one call. */
async function firmsOf(tickets: readonly TicketDocument[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(tickets.map(({ contractorId }) => contractorId).filter((id) => id !== null))];
  return new Map((await getDocuments('contractors', ids)).map(({ _id, name }) => [_id, name]));
}

/** 回访: whom to call, what is due first on top. */
export const callBacks: Handler<'ticket.callBacks'> = async ({ communityId, list, cursor }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['frontDesk'])) return refused('FORBIDDEN');
  const { queue, which } = lists[list];
  const found = await pageOf('tickets', {
    equal: { communityId, queues: queue },
    sort: { field: 'callKey', direction: 'asc' },
    after: cursor,
  });
  const page = cut([found], ({ callKey }) => callKey, 'asc');
  const [cards, firms] = await Promise.all([cardViews(caller, now, page.items), firmsOf(page.items)]);
  const items = page.items.flatMap((ticket, n) => {
    const card = cards[n];
    const clock = awaited(ticket, which);
    return card === undefined
      ? []
      : [
          {
            ...{ card, which, clock: clock === null ? null : clockView(clock, now), sampled: ticket.sampled },
            contractor: firms.get(ticket.contractorId ?? '') ?? '',
            tries: triesOf(ticket, which).length,
            nextAt: nextTryOf(ticket, which),
          },
        ];
  });
  return done({ items, cursor: page.cursor });
};
