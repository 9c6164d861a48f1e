import type { Api, Output } from '#domain/contract';
import type { ComplaintDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { clockView, nextClock } from '../kit/clocks';
import { maskedName } from '../kit/people/names';
import { photoView, photoViews, type Viewer } from '../kit/pictures/show';

type Card = Output<Api['complaint.mine']>['items'][number];
type Detail = Output<Api['complaint.get']>;
type Event = ComplaintDocument['events'][number];

export function complaintCard(complaint: ComplaintDocument, now: number): Card {
  const { _id: id, number, version, state, receivedAt, clocks, events } = complaint;
  const clock = nextClock(clocks);
  const words = events[0]?.words ?? '';
  return { id, number, version, state, receivedAt, words, clock: clock === null ? null : clockView(clock, now) };
}

/** Staff sign with their names; the other side is named in full only to themselves. */
function authorName({ role, personId, name }: Event['by'], caller: Caller): string {
  const known = role !== 'owner' || (personId !== '' && personId === caller.id);
  return known ? name : maskedName(name);
}

export function complaintDetail(viewer: Viewer, complaint: ComplaintDocument): Detail {
  const { home, handler, ticket, photos, clocks, events } = complaint;
  const shown = photos.filter(({ id }) => events.some((event) => event.photos.includes(id)));
  return {
    ...complaintCard(complaint, viewer.now),
    home,
    handler: handler?.name ?? null,
    ticket: ticket === null ? null : { ...ticket },
    photos: shown.map((photo) => photoView(viewer, photo)),
    clocks: clocks.map((clock) => clockView(clock, viewer.now)),
    timeline: events.map((event) => ({
      kind: event.kind,
      at: event.at,
      by: { role: event.by.role, name: authorName(event.by, viewer.caller) },
      words: event.words,
      photos: photoViews(viewer, photos, event.photos),
    })),
  };
}
