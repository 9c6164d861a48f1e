import * as v from 'valibot';
import { clockKinds, clockStates } from '#domain/clocks';
import { roles } from '#domain/people';
import { quoteLineKinds, quoteStates, MAX_LINES, MAX_QUANTITY, MAX_UNIT_PRICE } from '#domain/quote';
import { recoveryReasons, recoveryStates } from '#domain/recovery';
import { routingReasons } from '#domain/routing';
import { starValues } from '#domain/satisfaction';
import { callBackOutcomes, callBacks, eventKinds, MAX_MATERIALS, suspensionReasons } from '#domain/ticket';
import { warrantyReasons, warrantyVerdicts } from '#domain/warranty';
import { date, id, phoneNumber, photo, shortName, time } from './basics';

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
  id,
  reason: v.picklist(recoveryReasons),
  state: v.picklist(recoveryStates),
  openedAt: time,
  dueAt: time,
  manager: v.string(),
  /** Closed, and the owner has not said what they think of it. */
  awaitsAnswer: v.boolean(),
});
export type RecoveryView = v.InferOutput<typeof recovery>;

/** What was built in. `itemId`: from the price book. */
export const material = v.strictObject({
  itemId: v.nullable(id),
  name: shortName,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_QUANTITY)),
});
export const materials = v.pipe(v.array(material), v.maxLength(MAX_MATERIALS));

/** Stars somebody said on the phone; null: said none. Never a rating. */
export const spoken = v.nullable(v.picklist(starValues));
/** One call after a repair. */
export const call = v.strictObject({
  which: v.picklist(callBacks),
  outcome: v.picklist(callBackOutcomes),
  at: time,
  by: v.string(),
  words: v.string(),
  service: spoken,
  contractor: spoken,
  fixed: v.nullable(v.boolean()),
  nextAt: v.nullable(time),
});
export type CallView = v.InferOutput<typeof call>;
