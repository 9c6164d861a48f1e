import * as v from 'valibot';
import { clockKinds, clockStates } from '#domain/clocks';
import { quoteLineKinds, quoteStates, MAX_LINES, MAX_QUANTITY, MAX_UNIT_PRICE } from '#domain/quote';
import { recoveryReasons, recoveryStates } from '#domain/recovery';
import { isPhoneNumber, phoneDigits, relations, roles } from '#domain/people';
import { routingReasons } from '#domain/routing';
import type { dimensions } from '#domain/satisfaction';
import { ratingTags, starValues } from '#domain/satisfaction';
import { parts, places, sensitivities, symptoms } from '#domain/taxonomy';
import {
  actions,
  callBackOutcomes,
  callBacks,
  channels,
  closings,
  eventKinds,
  MAX_MATERIALS,
  MAX_NAME,
  MAX_PHOTOS,
  MAX_WORDS,
  rungs,
  sideEvents,
  statuses,
  suspensionReasons,
} from '#domain/ticket';
import { isDay } from '#domain/time';
import { warrantyReasons, warrantyVerdicts } from '#domain/warranty';

/** Document and request ids: what our own id source writes, never free text. */
export const id = v.pipe(v.string(), v.regex(/^[\w:.-]{1,128}$/));
/** Made once by the phone for one intent; sent again unchanged when a reply was lost. */
export const requestId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
export const version = v.pipe(v.number(), v.integer(), v.minValue(1));
/** Epoch milliseconds UTC. */
export const time = v.pipe(v.number(), v.integer());
/** Calendar day in Asia/Shanghai, 'YYYY-MM-DD'. */
export const date = v.pipe(v.string(), v.isoDate(), v.check(isDay));
export const cursor = v.nullable(v.pipe(v.string(), v.maxLength(200)));
export const words = v.pipe(v.string(), v.trim(), v.maxLength(MAX_WORDS));
export const note = v.pipe(words, v.nonEmpty());
export const photoId = v.pipe(v.string(), v.regex(/^cloud:\/\/[\w./-]{3,300}$/));
export const photoIds = v.pipe(v.array(photoId), v.maxLength(MAX_PHOTOS));

/** What a person calls themselves, or a line that names a thing. */
export const shortName = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_NAME));
/** A number in China as people type it, spaces and dashes dropped: a mobile, or a land line with its area code. */
export const phoneNumber = v.pipe(v.string(), v.transform(phoneDigits), v.check(isPhoneNumber));
/** As written on an invitation: case, spaces and dashes do not matter. */
export const code = v.pipe(v.string(), v.maxLength(20));

/** Every write names itself and the version of the ticket the person was looking at. */
export const write = { requestId, ticketId: id, version } as const;

/** `url` is a temporary address, null while the picture may not be shown to this caller; `thumb` a small one for lists. */
export const photo = v.strictObject({
  id: photoId,
  url: v.nullable(v.string()),
  thumb: v.nullable(v.string()),
  safety: v.picklist(['checking', 'pass', 'risky']),
});
export type PhotoView = v.InferOutput<typeof photo>;

export const home = v.strictObject({ id, communityId: id, building: v.string(), unit: v.string(), room: v.string() });
export type HomeView = v.InferOutput<typeof home>;

/** Where the defect is: a home one speaks for, a public area by building and floor, or a spot by the code on it. */
export const site = v.variant('kind', [
  v.strictObject({ kind: v.literal('home'), homeId: id }),
  v.strictObject({ kind: v.literal('area'), communityId: id, building: shortName, floor: shortName }),
  v.strictObject({ kind: v.literal('spot'), spotId: id }),
]);
export type SiteInput = v.InferInput<typeof site>;

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

/** Someone to reach. `phone` is masked; `ticket.phone` gives the number at the moment of the call. Null: no calling now. */
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

/** Who opens the door instead of the reporter. `phone` as in `contact`. */
export const visitContact = v.strictObject({ name: shortName, phone: phoneNumber });

/** All money in fen. `itemId`: from the price book. */
export const quoteLine = v.strictObject({
  itemId: v.nullable(id),
  kind: v.picklist(quoteLineKinds),
  name: shortName,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_QUANTITY)),
  unitPrice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_UNIT_PRICE)),
});
export const quoteLines = v.pipe(v.array(quoteLine), v.minLength(1), v.maxLength(MAX_LINES));
/** `reason` is the owner's, where refused. */
export const quote = v.strictObject({
  lines: v.array(quoteLine),
  total: v.number(),
  note: v.string(),
  state: v.picklist(quoteStates),
  offeredAt: time,
  answeredAt: v.nullable(time),
  reason: v.string(),
});
export type QuoteView = v.InferOutput<typeof quote>;

export const suspension = v.strictObject({
  reason: v.picklist(suspensionReasons),
  note: v.string(),
  since: time,
  until: time,
});

/** A manager looks after it: who, until when. */
export const recovery = v.strictObject({
  reason: v.picklist(recoveryReasons),
  state: v.picklist(recoveryStates),
  openedAt: time,
  dueAt: time,
  manager: v.string(),
});
export type RecoveryView = v.InferOutput<typeof recovery>;

/** What was built in. `itemId`: from the price book. */
export const material = v.strictObject({
  itemId: v.nullable(id),
  name: shortName,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_QUANTITY)),
});
export const materials = v.pipe(v.array(material), v.maxLength(MAX_MATERIALS));

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
  callBacks: v.array(
    v.strictObject({
      which: v.picklist(callBacks),
      outcome: v.picklist(callBackOutcomes),
      at: time,
      by: v.string(),
      words: v.string(),
    }),
  ),
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
  /** Only for the role owner. */
  relation: v.nullable(v.picklist(relations)),
});
