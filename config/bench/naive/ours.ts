import type { Api, Output, ProcedureName } from '../../../domain/contract';

type Reader<N extends ProcedureName> = (reply: Output<Api[N]>) => unknown;
type Readers = { readonly [N in ProcedureName]?: Reader<N> };

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

/** What a reply of ours says, in the words of the naive counterpart. */
const readers: Readers = {
  'community.home': ({ me, open }) => ({ unread: me.unread, open: ids(open) }),
  'community.messages': ({ items }) => ids(items),
  'ticket.mine': ({ items }) => ids(items),
  'ticket.get': ({ id }) => id,
  'ticket.work': ({ items }) => ids(items),
  'ticket.queue': ({ items }) => ids(items),
  'satisfaction.summary': ({ closures, csat: { n, hits } }) => ({ closures, n, hits }),
  'satisfaction.segments': ({ rows }) =>
    rows
      .map(({ value, andValue, closures, csat: { n, hits } }) => ({
        key: `${value} ${andValue ?? ''}`,
        ...{ closures, n, hits },
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  'satisfaction.tickets': ({ items }) => items.map(({ card }) => card.id),
  'satisfaction.ratings': ({ items }) => items.map(({ ticketId }) => ticketId),
};

/** Null where there is nothing to compare. */
export function foundByUs(procedure: string, reply: unknown): unknown {
  const reader = readers[procedure as ProcedureName] as ((reply: unknown) => unknown) | undefined;
  return reader === undefined ? null : reader(reply);
}
