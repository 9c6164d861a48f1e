import type {
  CommunityDocument,
  ComplaintDocument,
  HomeDocument,
  MessageDocument,
  RatingDocument,
  TicketDocument,
  TicketEventDocument,
} from '../schema';
import type { Caller } from '../kit/caller';
import { findEqual, findPage, getDocuments } from '../kit/database/documents';

/** Messages a file holds: years of them. The other lists stay far below the database's most per query. */
export const MOST_MESSAGES = 500;

/** Everything kept about one person. */
export interface Gathered {
  readonly caller: Caller;
  readonly communities: readonly CommunityDocument[];
  readonly homes: readonly HomeDocument[];
  readonly tickets: readonly TicketDocument[];
  readonly events: readonly TicketEventDocument[];
  readonly ratings: readonly RatingDocument[];
  readonly complaints: readonly ComplaintDocument[];
  readonly messages: readonly MessageDocument[];
}

const nothing = { tickets: [], events: [], ratings: [], complaints: [], messages: [] } as const;

async function written(personId: string) {
  const [reported, events, ratings, complaints, messages] = await Promise.all([
    findEqual('tickets', { 'reporter.personId': personId }),
    findEqual('ticketEvents', { 'by.personId': personId }),
    findEqual('ratings', { 'revisions.by': personId }),
    findEqual('complaints', { 'events.by.personId': personId }),
    findPage('messages', {
      equal: { personId },
      sort: { field: 'sortKey', direction: 'desc' },
      after: null,
      limit: MOST_MESSAGES,
    }),
  ]);
  const known = new Set(reported.map(({ _id }) => _id));
  const others = events.map(({ ticketId }) => ticketId).filter((id) => !known.has(id));
  const tickets = [...reported, ...(await getDocuments('tickets', [...new Set(others)]))];
  return { tickets, events, ratings, complaints, messages };
}

export async function gather(caller: Caller): Promise<Gathered> {
  const ids = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  const [communities, homes, own] = await Promise.all([
    getDocuments('communities', ids(caller.memberships.map(({ communityId }) => communityId))),
    getDocuments('homes', ids(caller.memberships.map(({ homeId }) => homeId))),
    caller.id === '' ? nothing : written(caller.id),
  ]);
  return { caller, communities, homes, ...own };
}
