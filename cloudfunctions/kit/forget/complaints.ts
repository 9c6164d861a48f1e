import type { ComplaintDailyDocument, ComplaintDocument, StaffDocument } from '../../schema';
import { findPage, findSome, setFields } from '../database/documents';
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

const complaintsBy = (equal: (leaver: Leaver) => Readonly<Record<string, string>> | null) => async (leaver: Leaver) => {
  const condition = equal(leaver);
  const complaints = condition === null ? [] : await findSome('complaints', condition);
  for (const seen of complaints) {
    await deletePictures(seen.photos, leaver);
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

/** Daily reports per query: more than three months. */
const BATCH = 100;

/** A name in the column 跟进处理人. A namesake of the same community goes as well: reports know names only. */
async function outOfDaily({ _id, rows }: ComplaintDailyDocument, name: string): Promise<void> {
  if (!rows.some(({ handler }) => handler === name)) return;
  const without = rows.map((row) => (row.handler === name ? { ...row, handler: former.name } : row));
  await setFields('complaintDailies', _id, { rows: without });
}

/** Reports of one community name whoever handled a complaint then, whoever handles it now. */
export async function namedInDailies({
  communityId,
  name,
}: Pick<StaffDocument, 'communityId' | 'name'>): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const page = { equal: { communityId }, sort: { field: 'day', direction: 'asc' }, after, limit: BATCH } as const;
    const dailies: readonly ComplaintDailyDocument[] = await findPage('complaintDailies', page);
    for (const daily of dailies) await outOfDaily(daily, name);
    after = dailies.at(-1)?.day ?? null;
    if (dailies.length < BATCH) return;
  }
}
