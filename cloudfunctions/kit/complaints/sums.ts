import {
  addComplaintSums,
  complaintContribution,
  emptyComplaintSums,
  sameComplaintSums,
  subtractComplaintSums,
  type ComplaintSums,
} from '#domain/satisfaction';
import type { ComplaintDocument } from '../../schema';
import { findPage } from '../database/documents';
import type { Transaction } from '../database/transact';

export const complaintSumsId = (communityId: string, day: string): string => `${communityId}:${day}`;

/**
 * Takes what a complaint counted for out of the sums of the day it was received on, and puts in what it counts for now.
 * In the transaction that changes it, so that the sums always equal a recompute. Nothing is written where nothing changes.
 * @param before null: it is new
 */
export async function recountComplaint(
  tx: Transaction,
  before: ComplaintDocument | null,
  after: ComplaintDocument,
): Promise<void> {
  const old = before === null ? emptyComplaintSums : complaintContribution(before);
  const now = complaintContribution(after);
  if (before !== null && sameComplaintSums(old, now)) return;
  const { communityId, receivedOn: day } = after;
  const _id = complaintSumsId(communityId, day);
  const stored = await tx.get('complaintSums', _id);
  if (stored === null) await tx.insert('complaintSums', { _id, communityId, day, sums: now });
  else {
    const sums = addComplaintSums(subtractComplaintSums(stored.sums, old), now);
    await tx.put('complaintSums', { ...stored, sums });
  }
}

/** More than a community receives on a day. */
const BATCH = 500;

/** The sums of a day computed afresh from its complaints. */
export async function freshComplaintSums(communityId: string, day: string): Promise<ComplaintSums> {
  let sums = emptyComplaintSums;
  let after: string | null = null;
  for (;;) {
    const batch: readonly ComplaintDocument[] = await findPage('complaints', {
      equal: { communityId, receivedOn: day },
      sort: { field: 'sortKey', direction: 'asc' },
      after,
      limit: BATCH,
    });
    sums = batch.map(complaintContribution).reduce(addComplaintSums, sums);
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return sums;
    after = last.sortKey;
  }
}
