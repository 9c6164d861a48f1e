import type { Api, Output } from '#domain/contract';
import { masterName } from '#domain/people';
import { timeAt } from '#domain/time';
import type { ComplaintDocument, HomeDocument, TicketDocument } from '../schema';
import type { Handler } from '../kit/handler';
import { timeKey } from '../kit/ids';
import { done } from '../kit/outcome';
import { cut, pageOf } from '../kit/database/page';
import { complaintsOfHome } from '../kit/policies/complaint';
import { urlsOf } from '../kit/platform/storage';
import { ownHome } from './found';

type Item = Output<Api['home.file']>['items'][number];
type Paper = HomeDocument['documents'][number];

/** Something of the file under the key that orders all of it: a time, then what makes it unique. */
interface Entry {
  readonly key: string;
  readonly item: Item;
  readonly fileId: string | null;
}

const ticketEntry = (ticket: TicketDocument): Entry => {
  const { _id: id, reportedKey, reportedAt, place, part, symptom, status, reopened, stars } = ticket;
  const { assignment, arrivedAt, finishedAt, closedAt } = ticket;
  const technician = assignment === null ? null : masterName(assignment.name);
  const facts = { id, at: reportedAt, place, part, symptom, status, technician, reopened, stars };
  return {
    key: reportedKey,
    item: { kind: 'ticket', ...facts, visitedAt: arrivedAt, finishedAt, closedAt },
    fileId: null,
  };
};

const complaintEntry = ({ _id: id, sortKey, receivedAt, state }: ComplaintDocument): Entry => ({
  key: sortKey,
  item: { kind: 'complaint', id, at: receivedAt, state },
  fileId: null,
});

const paperEntry = ({ id, name, on, fileId }: Paper): Entry => {
  const at = timeAt(on, '00:00');
  return { key: `${timeKey(at)}-${id}`, item: { kind: 'document', id, at, name, url: null }, fileId };
};

const withUrl = ({ item, fileId }: Entry, urls: ReadonlyMap<string, string>): Item =>
  item.kind === 'document' && fileId !== null ? { ...item, url: urls.get(fileId) ?? null } : item;

const ticketsOf = (homeId: string, open: boolean, after: string | null) =>
  pageOf('tickets', { equal: { ownerKey: homeId, open }, sort: { field: 'reportedKey', direction: 'desc' }, after });

/** 一户一档: four lists in one order of time, each read no further than the page needs. */
export const file: Handler<'home.file'> = async ({ homeId, cursor }, { caller }) => {
  const home = await ownHome(caller, homeId);
  if (!home.ok) return home;
  const [open, closed, complaints] = await Promise.all([
    ticketsOf(homeId, true, cursor),
    ticketsOf(homeId, false, cursor),
    pageOf('complaints', {
      equal: complaintsOfHome(caller, home.data),
      sort: { field: 'sortKey', direction: 'desc' },
      after: cursor,
    }),
  ]);
  const papers = home.data.documents.map(paperEntry).filter(({ key }) => cursor === null || key < cursor);
  const lists = [[...open, ...closed].map(ticketEntry), complaints.map(complaintEntry), papers];
  const page = cut(lists, ({ key }) => key, 'desc');
  const urls = await urlsOf(page.items.flatMap(({ fileId }) => fileId ?? []));
  return done({ items: page.items.map((entry) => withUrl(entry, urls)), cursor: page.cursor });
};
