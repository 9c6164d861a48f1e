import { timeAt, addDays } from '#domain/time';
import type { ComplaintDailyDocument, ComplaintDocument } from '../../schema';
import { findPage, getDocument } from '../database/documents';
import type { Page } from '../database/page';
import { timeKey } from '../ids';

/** Days of a community, both included. */
export interface Days {
  readonly communityId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The complaints received in these days, oldest first, page by page.
 * @param cursor of the page before; null: the first one
 */
export async function complaintsIn(
  { communityId, from, to }: Days,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<Page<ComplaintDocument>> {
  const found = await findPage('complaints', {
    equal: { communityId },
    sort: { field: 'sortKey', direction: 'asc' },
    after: cursor ?? timeKey(timeAt(from, '00:00')),
    limit,
  });
  const end = timeKey(timeAt(addDays(to, 1), '00:00'));
  const items = found.filter(({ sortKey }) => sortKey < end);
  const more = items.length === limit ? items.at(-1) : undefined;
  return { items, cursor: more?.sortKey ?? null };
}

export const dailyId = (communityId: string, day: string): string => `${communityId}:${day}`;

/** 投诉日报 of a day; null: not written. */
export const dailyOf = (communityId: string, day: string): Promise<ComplaintDailyDocument | null> =>
  getDocument('complaintDailies', dailyId(communityId, day));

/** The last look at one line of the report; null: nobody has. */
export const checkOf = (
  { checks }: Pick<ComplaintDailyDocument, 'checks'>,
  complaintId: string,
): ComplaintDailyDocument['checks'][number] | null =>
  checks.findLast((check) => check.complaintId === complaintId) ?? null;
