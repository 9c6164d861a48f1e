import * as v from 'valibot';
import { clockKinds, clockStates } from '#domain/clocks';
import { roles } from '#domain/people';
import { routingReasons } from '#domain/routing';
import type { dimensions } from '#domain/satisfaction';
import { ratingTags, starValues } from '#domain/satisfaction';
import { parts, places, sensitivities, symptoms } from '#domain/taxonomy';
import { actions, closings, eventKinds, MAX_PHOTOS, MAX_WORDS, statuses } from '#domain/ticket';
import { warrantyReasons, warrantyVerdicts } from '#domain/warranty';

/** Document and request ids: what our own id source writes, never free text. */
export const id = v.pipe(v.string(), v.regex(/^[\w:.-]{1,128}$/));
/** Made once by the phone for one intent; sent again unchanged when a reply was lost. */
export const requestId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
export const version = v.pipe(v.number(), v.integer(), v.minValue(1));
/** Epoch milliseconds UTC. */
export const time = v.pipe(v.number(), v.integer());
/** Calendar day in Asia/Shanghai, 'YYYY-MM-DD'. */
export const date = v.pipe(v.string(), v.isoDate());
export const cursor = v.nullable(v.pipe(v.string(), v.maxLength(200)));
export const words = v.pipe(v.string(), v.trim(), v.maxLength(MAX_WORDS));
export const note = v.pipe(words, v.nonEmpty());
export const photoId = v.pipe(v.string(), v.regex(/^cloud:\/\/[\w./-]{3,300}$/));
export const photoIds = v.pipe(v.array(photoId), v.maxLength(MAX_PHOTOS));

/** Every write names itself and the version of the ticket the person was looking at. */
export const write = { requestId, ticketId: id, version } as const;

/** `url` is a temporary address, null while the picture may not be shown to this caller. */
export const photo = v.strictObject({
  id: photoId,
  url: v.nullable(v.string()),
  safety: v.picklist(['checking', 'pass', 'risky']),
});
export type PhotoView = v.InferOutput<typeof photo>;

export const home = v.strictObject({ id, communityId: id, building: v.string(), unit: v.string(), room: v.string() });
export type HomeView = v.InferOutput<typeof home>;

export const slot = v.strictObject({
  id: v.string(),
  date,
  from: v.string(),
  to: v.string(),
  startsAt: time,
  endsAt: time,
});
export const openSlot = v.strictObject({ ...slot.entries, left: v.number() });
export type SlotView = v.InferOutput<typeof slot>;
export type OpenSlotView = v.InferOutput<typeof openSlot>;

/** `until` is the last day covered, null where there is no day (structure: design life; dates unknown). */
export const warranty = v.strictObject({
  verdict: v.picklist(warrantyVerdicts),
  reason: v.picklist(warrantyReasons),
  until: v.nullable(date),
});
export type WarrantyView = v.InferOutput<typeof warranty>;

export const clock = v.strictObject({
  kind: v.picklist(clockKinds),
  startedAt: time,
  warnAt: time,
  dueAt: time,
  state: v.picklist(clockStates),
  stoppedAt: v.nullable(time),
});
export type ClockView = v.InferOutput<typeof clock>;

export const routingReason = v.strictObject({ reason: v.picklist(routingReasons), value: v.nullable(v.number()) });
export type RoutingReasonView = v.InferOutput<typeof routingReason>;

/** Someone on the repair card. `phone` is null where the viewer is not entitled to it. */
export const contact = v.strictObject({ name: v.string(), phone: v.nullable(v.string()) });
export type ContactView = v.InferOutput<typeof contact>;
export const repairCard = v.strictObject({
  technician: v.nullable(contact),
  contractor: v.nullable(contact),
  supervisor: v.nullable(contact),
  ambassador: v.nullable(contact),
});
export type RepairCardView = v.InferOutput<typeof repairCard>;

/** `by.role` null: the system. `reasons` is empty for owners. */
export const event = v.strictObject({
  kind: v.picklist(eventKinds),
  at: time,
  by: v.strictObject({ role: v.nullable(v.picklist(roles)), name: v.string() }),
  note: v.string(),
  photos: v.array(photo),
  reasons: v.array(routingReason),
});
export type EventView = v.InferOutput<typeof event>;

/** The one line of a ticket in any list. `clock` is the running one that matters next. */
export const ticketCard = v.strictObject({
  id,
  number: v.string(),
  version,
  homeId: id,
  home: v.string(),
  place: v.picklist(places),
  part: v.picklist(parts),
  symptom: v.picklist(symptoms),
  sensitivity: v.picklist(sensitivities),
  status: v.picklist(statuses),
  reportedAt: time,
  appointment: v.nullable(slot),
  technician: v.nullable(v.string()),
  clock: v.nullable(clock),
  photo: v.nullable(photo),
  rated: v.boolean(),
});
export type TicketCardView = v.InferOutput<typeof ticketCard>;

export const dimensionStars = v.strictObject({
  timeliness: v.picklist(starValues),
  attitude: v.picklist(starValues),
  skill: v.picklist(starValues),
  tidiness: v.picklist(starValues),
  result: v.picklist(starValues),
} satisfies Record<(typeof dimensions)[number], unknown>);

export const ratingAnswers = {
  stars: v.picklist(starValues),
  dimensions: dimensionStars,
  tags: v.pipe(v.array(v.picklist(ratingTags)), v.maxLength(ratingTags.length)),
  words,
} as const;
export const rating = v.strictObject({ ...ratingAnswers, revision: version, at: time });
export type RatingView = v.InferOutput<typeof rating>;

/** Everything one person may know about one ticket, and what they may do to it now. */
export const ticketDetail = v.strictObject({
  ...ticketCard.entries,
  words: v.string(),
  photos: v.array(photo),
  warranty,
  closing: v.nullable(v.picklist(closings)),
  /** Counts finishes; a rating belongs to one closure. 0 until the first finish. */
  closure: v.number(),
  reopened: v.number(),
  repairCard,
  /** Why this technician: staff only, empty for owners. */
  reasons: v.array(routingReason),
  clocks: v.array(clock),
  timeline: v.array(event),
  actions: v.array(v.picklist([...actions, 'rate'])),
  rating: v.nullable(rating),
});
export type TicketDetailView = v.InferOutput<typeof ticketDetail>;

/** What every ticket write answers: enough for the screen to go on without a second call. */
export const ticketWritten = v.strictObject({ ticketId: id, version, status: v.picklist(statuses) });

export const membership = v.strictObject({
  communityId: id,
  communityName: v.string(),
  role: v.picklist(roles),
  home: v.nullable(home),
});
