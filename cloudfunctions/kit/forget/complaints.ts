import type { ComplaintDocument } from '../../schema';
import { findSome } from '../database/documents';
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

const complaintsBy =
  (field: 'person.personId' | 'events.by.personId' | 'handler.personId') => async (leaver: Leaver) => {
    const complaints = await findSome('complaints', { [field]: leaver._id });
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

export const complained = complaintsBy('person.personId');
export const spokeOnComplaints = complaintsBy('events.by.personId');
export const handledComplaints = complaintsBy('handler.personId');
