import * as v from 'valibot';
import type { dimensions } from '#domain/satisfaction';
import { ratingTags, starValues } from '#domain/satisfaction';
import { parts, places, sensitivities, symptoms } from '#domain/taxonomy';
import { actions, channels, closings, rungs, sideEvents, statuses } from '#domain/ticket';
import {
  call,
  clock,
  contact,
  event,
  material,
  quote,
  recovery,
  repairCard,
  routingReason,
  slot,
  suspension,
  warranty,
} from './around';
import { id, photo, time, version, words } from './basics';
import { recommendation } from './scores';

/** Which priority a community gives a defect instead of the plan's; null: whichever it is. */
export const sensitivityRule = v.strictObject({
  place: v.nullable(v.picklist(places)),
  part: v.nullable(v.picklist(parts)),
  symptom: v.nullable(v.picklist(symptoms)),
  sensitivity: v.picklist(sensitivities),
});

/** The one line of a ticket in any list. `clock` is the running one that matters next; `homeId` null: public area. */
export const ticketCard = v.strictObject({
  id,
  number: v.string(),
  version,
  homeId: v.nullable(id),
  /** The home's name, or the public place. */
  home: v.string(),
  place: v.picklist(places),
  part: v.picklist(parts),
  symptom: v.picklist(symptoms),
  sensitivity: v.picklist(sensitivities),
  status: v.picklist(statuses),
  channel: v.picklist(channels),
  /** 重点工程: a supervisor inspects it, and there is a second call-back. */
  keyWork: v.boolean(),
  /** Who has to find somebody while it is only reported. */
  rung: v.picklist(rungs),
  /** How it came to be closed; null: it is not. */
  closing: v.nullable(v.picklist(closings)),
  reportedAt: time,
  appointment: v.nullable(slot),
  /** While it is suspended: until when. */
  suspendedUntil: v.nullable(time),
  technician: v.nullable(v.string()),
  clock: v.nullable(clock),
  photo: v.nullable(photo),
  rated: v.boolean(),
});
export type TicketCardView = v.InferOutput<typeof ticketCard>;

/** Null: the owner left this dimension out; it is then not counted. */
const someStars = v.nullable(v.picklist(starValues));
export const dimensionStars = v.strictObject({
  timeliness: someStars,
  attitude: someStars,
  skill: someStars,
  tidiness: someStars,
  result: someStars,
} satisfies Record<(typeof dimensions)[number], unknown>);

export const ratingAnswers = {
  stars: v.picklist(starValues),
  dimensions: dimensionStars,
  /** Asked of some owners only; null: not asked or left out. */
  recommend: recommendation,
  tags: v.pipe(v.array(v.picklist(ratingTags)), v.maxLength(ratingTags.length)),
  words,
} as const;
export const rating = v.strictObject({ ...ratingAnswers, photos: v.array(photo), revision: version, at: time });
export type RatingView = v.InferOutput<typeof rating>;

/** Everything one person may know about one ticket, and what they may do to it now. */
export const ticketDetail = v.strictObject({
  ...ticketCard.entries,
  communityId: id,
  /** 首问负责: who took it in and answers for it; null: nobody of the front desk has touched it yet. */
  firstContact: v.nullable(contact),
  /** Who reported or called, for those who work on it; null for owners. */
  reporter: v.nullable(contact),
  /** Closed as a duplicate of this one. */
  mergedInto: v.nullable(v.strictObject({ id, number: v.string() })),
  /** Tickets with the same cause; empty for owners. */
  cause: v.nullable(
    v.strictObject({
      title: v.string(),
      tickets: v.array(v.strictObject({ id, number: v.string(), home: v.string(), status: v.picklist(statuses) })),
    }),
  ),
  /** Where the building is, for a map; null: nobody has said. */
  position: v.nullable(v.strictObject({ latitude: v.number(), longitude: v.number(), name: v.string() })),
  /** Of the last finish. */
  materials: v.array(material),
  beforePhotos: v.array(photo),
  signature: v.nullable(photo),
  /** Staff only, empty for owners and technicians. */
  callBacks: v.array(call),
  /** What the ticket was opened under. */
  settingsVersion: version,
  words: v.string(),
  photos: v.array(photo),
  warranty,
  /** Counts finishes; a rating belongs to one closure. 0 until the first finish. */
  closure: v.number(),
  reopened: v.number(),
  repairCard,
  /** Why this technician: staff only, empty for owners. */
  reasons: v.array(routingReason),
  clocks: v.array(clock),
  timeline: v.array(event),
  visitContact: v.nullable(contact),
  quote: v.nullable(quote),
  suspension: v.nullable(suspension),
  recovery: v.nullable(recovery),
  /** From when the owner may remind (催单) again; null: nothing to remind of. */
  remindFrom: v.nullable(time),
  /** Until when the owner may move or cancel the booked visit; null: no visit is booked. */
  changeUntil: v.nullable(time),
  actions: v.array(v.picklist([...actions, ...sideEvents, 'rate'])),
  /** Only for who may say what it really is: the priorities that go with another kind under the rules of this ticket. */
  sensitivityRules: v.optional(v.array(sensitivityRule)),
  rating: v.nullable(rating),
  /** Whether this owner is asked how likely they are to recommend us. */
  asksRecommend: v.boolean(),
  /** The most stars after which a manager gets in touch. */
  lowScore: v.number(),
});
export type TicketDetailView = v.InferOutput<typeof ticketDetail>;

/** What every ticket write answers: enough for the screen to go on without a second call. */
export const ticketWritten = v.strictObject({ ticketId: id, version, status: v.picklist(statuses) });
