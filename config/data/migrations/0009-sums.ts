import {
  addComplaintSums,
  cellsOf,
  complaintContribution,
  contributionOf,
  emptyComplaintSums,
  mergeCells,
  sameCells,
  sameComplaintSums,
  sameSums,
} from '#domain/satisfaction';
import { dayOf } from '#domain/time';
import type {
  ComplaintDocument,
  ComplaintSumsDocument,
  DaySumsDocument,
  RatingDocument,
  TicketDocument,
} from '../../../cloudfunctions/schema';
import type { Doc } from '../connection/sdk';
import { complete, having, type Migration, type Reader } from './migration';

/** What is found is of the types of today: the migrations before this one have seen to it. */
const all = async <T>(found: Promise<readonly Doc[]>): Promise<readonly T[]> =>
  complete(await found) as unknown as readonly T[];

/** `_id` is `${communityId}:${day}`. */
function dayIn(id: string): { readonly communityId: string; readonly day: string } {
  const at = id.lastIndexOf(':');
  return { communityId: id.slice(0, at), day: id.slice(at + 1) };
}

/** Sums are what tickets and ratings add up to, so they are added up afresh. The same as every night's check. */
async function addedUp(document: Doc, read: Reader): Promise<Doc> {
  const { communityId, day } = dayIn(document._id);
  const [tickets, ratings] = await Promise.all([
    all<TicketDocument>(read.find('tickets', { communityId, closedOn: day })),
    all<RatingDocument>(read.find('ratings', { communityId, closedOn: day })),
  ]);
  const answers = new Map(ratings.map(({ _id, revisions }) => [_id, revisions.at(-1) ?? null]));
  const contributions = tickets.map((one) => contributionOf(one, answers.get(`${one._id}:${one.closure}`) ?? null));
  const cells = cellsOf(contributions.filter((one) => one !== null));
  const sums = mergeCells(cells);
  const stored = document as unknown as DaySumsDocument;
  const isRight = 'cells' in document && sameCells(stored.cells, cells) && sameSums(stored.sums, sums);
  return isRight ? document : having(document, { sums, cells });
}

/** 评分的每日合计. */
export const daySums: Migration = {
  ...{ number: '0009', name: '每日合计：按维度分格，重新加总', collection: 'daySums' },
  change: addedUp,
};

async function complaintsAddedUp(document: Doc, read: Reader): Promise<Doc> {
  const { communityId, day } = dayIn(document._id);
  const complaints = await all<ComplaintDocument>(read.find('complaints', { communityId, receivedOn: day }));
  const sums = complaints.map(complaintContribution).reduce(addComplaintSums, emptyComplaintSums);
  const stored = document as Partial<ComplaintSumsDocument>;
  const isRight = stored.sums !== undefined && sameComplaintSums(stored.sums, sums);
  return isRight ? document : { _id: document._id, communityId, day, sums };
}

/** 投诉的每日合计: made of the complaints, there were none before. */
export const complaintSums: Migration = {
  ...{ number: '0010', name: '投诉每日合计：从投诉重新加总', collection: 'complaints', into: 'complaintSums' },
  idOf: (complaint) => `${String(complaint['communityId'])}:${dayOf(Number(complaint['receivedAt']))}`,
  change: complaintsAddedUp,
};
