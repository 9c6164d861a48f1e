import type {
  CaseDocument,
  CommunityDocument,
  ComplaintDocument,
  HomeDocument,
  MessageDocument,
  PenaltyDocument,
  PriceBookDocument,
  RatingDocument,
  SettingsDocument,
  StaffDocument,
  TicketDocument,
  TicketEventDocument,
} from '../schema';
import type { Caller } from '../kit/caller';
import { findEqual, findPage, getDocuments } from '../kit/database/documents';
import { deedsOf, type Deed } from './deeds';

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
  /** Their lines of the roster, and what they wrote down for the community. */
  readonly lines: readonly StaffDocument[];
  readonly cases: readonly CaseDocument[];
  readonly penalties: readonly PenaltyDocument[];
  readonly rules: readonly (SettingsDocument | PriceBookDocument)[];
  readonly deeds: readonly Deed[];
}

const noWork = { lines: [], cases: [], penalties: [], rules: [], deeds: [] } as const;
const nothing = { tickets: [], events: [], ratings: [], complaints: [], messages: [], ...noWork } as const;

/** What somebody is and did among the staff; one call where they never were. */
async function worked(personId: string) {
  const lines = await findEqual('staff', { personId });
  if (lines.length === 0) return noWork;
  const by = { 'by.personId': personId };
  const [cases, penalties, settings, priceBooks, deeds] = await Promise.all([
    findEqual('cases', by),
    findEqual('penalties', by),
    findEqual('settings', by),
    findEqual('priceBooks', by),
    deedsOf(personId),
  ]);
  return { lines, cases, penalties, rules: [...settings, ...priceBooks], deeds };
}

async function written(personId: string) {
  const [reported, events, ratings, complaints, messages, work] = await Promise.all([
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
    worked(personId),
  ]);
  const known = new Set(reported.map(({ _id }) => _id));
  const others = events.map(({ ticketId }) => ticketId).filter((id) => !known.has(id));
  const tickets = [...reported, ...(await getDocuments('tickets', [...new Set(others)]))];
  return { tickets, events, ratings, complaints, messages, ...work };
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
