import { dailyRows, drawForCheck } from '#domain/complaint';
import type { ComplaintDailyDocument, ComplaintDocument } from '../../schema';
import { findPage } from '../database/documents';
import { dailyId } from './pages';

/** More than anybody writes on in one day. */
const MOST = 1000;

/** Complaints somebody wrote on that day. */
const touchedOn = (communityId: string, day: string): Promise<readonly ComplaintDocument[]> =>
  findPage('complaints', {
    equal: { communityId, touchedOn: day },
    sort: { field: 'sortKey', direction: 'asc' },
    after: null,
    limit: MOST,
  });

const factsOf = ({ _id, number, severity, receivedAt, handler, events }: ComplaintDocument) => ({
  ...{ id: _id, number, severity, receivedAt, events },
  handler: handler?.name ?? '',
});

/** 投诉日报 of a day as it stands now; the lot falls the same way whoever throws it. */
export async function writtenDaily(
  { communityId, day }: Pick<ComplaintDailyDocument, 'communityId' | 'day'>,
  now: number,
): Promise<ComplaintDailyDocument> {
  const _id = dailyId(communityId, day);
  const rows = dailyRows((await touchedOn(communityId, day)).map(factsOf), day);
  const drawn = drawForCheck(
    rows.map(({ complaintId }) => complaintId),
    _id,
  );
  return { _id, communityId, day, writtenAt: now, rows, drawn, checks: [] };
}
