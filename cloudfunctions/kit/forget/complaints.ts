import type { ComplaintDailyDocument, ComplaintDocument } from '../../schema';
import { dailyId } from '../complaints/pages';
import { findSome, getDocuments, setFields } from '../database/documents';
import { transact } from '../database/transact';
import { blanked, deletePictures, former, isThem, unsigned, type Leaver } from './former';

/** Who looked after it. While it goes on the managers do, as where there is no front desk. */
function handlerAfter({ handler, open }: ComplaintDocument, leaver: Leaver): ComplaintDocument['handler'] {
  if (handler?.personId !== leaver._id) return handler;
  return open ? null : former;
}

/** The complaint as a record of the community: what was said and answered, not who said it, no pictures of theirs. */
const withoutThem = (complaint: ComplaintDocument, leaver: Leaver): ComplaintDocument => ({
  ...complaint,
  person: isThem(complaint.person, leaver) ? former : complaint.person,
  handler: handlerAfter(complaint, leaver),
  photos: complaint.photos.map((photo) => blanked(photo, leaver)),
  events: complaint.events.map((event) =>
    event.by.personId === leaver._id ? { ...event, by: unsigned(event.by, leaver), photos: [] } : event,
  ),
});

/** The daily reports a complaint they handled is in name them too. */
async function outOfDailies({ _id, communityId, handler, touchedOn }: ComplaintDocument): Promise<void> {
  const names = (row: ComplaintDailyDocument['rows'][number]): boolean =>
    row.complaintId === _id && row.handler === handler?.name;
  for (const daily of await getDocuments(
    'complaintDailies',
    touchedOn.map((day) => dailyId(communityId, day)),
  )) {
    const rows = daily.rows.map((row) => (names(row) ? { ...row, handler: former.name } : row));
    await setFields('complaintDailies', daily._id, { rows });
  }
}

const complaintsBy = (equal: (leaver: Leaver) => Readonly<Record<string, string>> | null) => async (leaver: Leaver) => {
  const condition = equal(leaver);
  const complaints = condition === null ? [] : await findSome('complaints', condition);
  for (const seen of complaints) {
    await deletePictures(seen.photos, leaver);
    if (seen.handler?.personId === leaver._id) await outOfDailies(seen);
    await transact(async (tx) => {
      const complaint = await tx.get('complaints', seen._id);
      if (complaint === null) return { ok: false };
      await tx.put('complaints', withoutThem(complaint, leaver));
      return { ok: true };
    });
  }
  return complaints.length > 0;
};

export const complained = complaintsBy(({ _id }) => ({ 'person.personId': _id }));
/** They called, and the app did not know them. */
export const calledToComplain = complaintsBy(({ phone }) =>
  phone === '' ? null : { 'person.phone': phone, 'person.personId': '' },
);
export const spokeOnComplaints = complaintsBy(({ _id }) => ({ 'events.by.personId': _id }));
export const handledComplaints = complaintsBy(({ _id }) => ({ 'handler.personId': _id }));

/** What they found on looking a daily report up stays, without who it was. */
export async function lookedUp(leaver: Leaver): Promise<boolean> {
  const dailies = await findSome('complaintDailies', { 'checks.by.personId': leaver._id });
  for (const { _id, checks } of dailies) {
    const without = checks.map((check) => ({ ...check, by: unsigned(check.by, leaver) }));
    await setFields('complaintDailies', _id, { checks: without });
  }
  return dailies.length > 0;
}
