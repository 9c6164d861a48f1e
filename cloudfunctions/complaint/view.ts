import type { ComplaintEvent } from '#domain/complaint';
import type { Api, Output } from '#domain/contract';
import type { ComplaintDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { clockView, nextClock } from '../kit/clocks';
import { countEach } from '../kit/database/documents';
import { maskedName } from '../kit/people/names';
import { photoView, photoViews, type Viewer } from '../kit/pictures/show';
import { worksIn } from '../kit/policies/community';

type Card = Output<Api['complaint.mine']>['items'][number];
type Detail = Output<Api['complaint.get']>;
type Event = ComplaintDocument['events'][number];

/** When it is looked at, and how many complaints its group has; owners are told of none. */
interface Look {
  readonly now: number;
  readonly grouped: number;
}

export function complaintCard(complaint: ComplaintDocument, { now, grouped }: Look): Card {
  const { _id: id, number, version, state, severity, channel, home, receivedAt, clocks, events } = complaint;
  const clock = nextClock(clocks);
  return {
    ...{ id, number, version, state, severity, channel, home, grouped, receivedAt },
    words: events[0]?.words ?? '',
    clock: clock === null ? null : clockView(clock, now),
  };
}

/** How many complaints each of these groups has; no call where none of them is in one. */
export const groupSizes = (complaints: readonly ComplaintDocument[]): Promise<ReadonlyMap<string, number>> =>
  countEach('complaints', {
    field: 'groupId',
    values: [...new Set(complaints.map(({ groupId }) => groupId).filter((id) => id !== null))],
    equal: {},
  });

export const sizeOf = ({ groupId }: ComplaintDocument, sizes: ReadonlyMap<string, number>): number =>
  groupId === null ? 0 : (sizes.get(groupId) ?? 0);

/** A page of complaints as staff see them. */
export async function complaintCards(complaints: readonly ComplaintDocument[], now: number): Promise<Card[]> {
  const sizes = await groupSizes(complaints);
  return complaints.map((complaint) => complaintCard(complaint, { now, grouped: sizeOf(complaint, sizes) }));
}

/** Staff sign with their names; the other side is named in full only to themselves. */
function authorName({ role, personId, name }: Event['by'], caller: Caller): string {
  const known = role !== 'owner' || (personId !== '' && personId === caller.id);
  return known ? name : maskedName(name);
}

/** How a complaint is sorted and what the daily report says of it is between those who answer. */
const amongStaff: readonly ComplaintEvent[] = ['follow', 'grade', 'link'];

export const answers = (caller: Caller, { communityId }: ComplaintDocument): boolean =>
  worksIn(caller, communityId, ['frontDesk', 'manager']);

/** Whoever complained and with whom, for those who answer. */
function forStaff({ person: { name, phone }, group }: ComplaintDocument): Pick<Detail, 'person' | 'group'> {
  return { person: phone === '' ? null : { name, phone }, group: group === null ? null : { ...group } };
}
const forOwners: Pick<Detail, 'person' | 'group'> = { person: null, group: null };

/** @param grouped how many complaints its group has */
export function complaintDetail(viewer: Viewer, complaint: ComplaintDocument, grouped: number): Detail {
  const { handler, ticket, photos, clocks, events } = complaint;
  const staff = answers(viewer.caller, complaint);
  const told = staff ? events : events.filter(({ kind }) => !amongStaff.includes(kind));
  const shown = photos.filter(({ id }) => told.some((event) => event.photos.includes(id)));
  return {
    ...complaintCard(complaint, { now: viewer.now, grouped: staff ? grouped : 0 }),
    ...(staff ? forStaff(complaint) : forOwners),
    handler: handler?.name ?? null,
    ticket: ticket === null ? null : { ...ticket },
    photos: shown.map((photo) => photoView(viewer, photo)),
    clocks: clocks.map((clock) => clockView(clock, viewer.now)),
    timeline: told.map((event) => ({
      kind: event.kind,
      at: event.at,
      by: { role: event.by.role, name: authorName(event.by, viewer.caller) },
      words: event.words,
      photos: photoViews(viewer, photos, event.photos),
    })),
  };
}
