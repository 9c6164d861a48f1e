import * as v from 'valibot';
import { parts, places, sensitivities, symptoms } from '#domain/taxonomy';
import { channels, statuses } from '#domain/ticket';
import { ticketMoves } from './moves';
import { procedure } from './procedure';
import {
  cursor,
  id,
  openSlot,
  phoneNumber,
  photoIds,
  requestId,
  shortName,
  slotId,
  site,
  ticketCard,
  ticketDetail,
  ticketWritten,
  time,
  visitContact,
  warranty,
  words,
} from './shapes';

const kind = { place: v.picklist(places), part: v.picklist(parts), symptom: v.picklist(symptoms) } as const;
const defect = { site, ...kind } as const;
const cards = v.strictObject({ items: v.array(ticketCard), cursor });
const fen = v.pipe(v.number(), v.integer(), v.minValue(0));
const what = { words, photos: photoIds } as const;

const onSite = ['HOME_NOT_FOUND', 'SPOT_NOT_FOUND'] as const;
const onSlot = ['SLOT_FULL', 'SLOT_NOT_OFFERED'] as const;
const onWords = ['TEXT_UNSAFE', 'PHOTO_NOT_FOUND'] as const;

export const ticketApi = {
  /**
   * Before submitting: what it is, who pays, when somebody could come. An empty `slots` means "we will call";
   * `left` does not count the caller's own hold. `price` only where the owner would pay.
   */
  'ticket.preview': procedure({
    roles: ['anyone'],
    input: v.strictObject(defect),
    output: v.strictObject({
      sensitivity: v.picklist(sensitivities),
      warranty,
      price: v.nullable(v.strictObject({ from: fen, to: fen })),
      slots: v.array(openSlot),
      /** Open tickets of this home and part, and one's own of this common part. */
      own: v.array(ticketCard),
      /** Open reports of the same common part by anybody in the building; nothing of who they are. */
      common: v.nullable(v.strictObject({ count: v.number(), reportedAt: time, status: v.picklist(statuses) })),
    }),
    errors: onSite,
  }),
  /** Keeps a place for ten minutes while the form is filled in; gives back the one kept `instead`. */
  'ticket.hold': procedure({
    roles: ['anyone'],
    input: v.strictObject({ ...defect, slotId, instead: v.nullable(slotId) }),
    output: v.strictObject({ until: time }),
    errors: [...onSite, ...onSlot],
  }),
  /** What is at a code in the public area (the scene of its mini-program code). */
  'ticket.spot': procedure({
    roles: ['anyone'],
    input: v.strictObject({ spotId: id }),
    output: v.strictObject({
      communityId: id,
      communityName: v.string(),
      /** The front desk's: a guest knows no other. */
      phone: v.string(),
      name: v.string(),
      place: v.picklist(places),
      part: v.nullable(v.picklist(parts)),
    }),
    errors: ['SPOT_NOT_FOUND'],
  }),
  'ticket.report': procedure({
    roles: ['anyone'],
    input: v.strictObject({
      requestId,
      ...defect,
      ...what,
      slotId: v.nullable(slotId),
      visitContact: v.nullable(visitContact),
    }),
    output: ticketWritten,
    /** More than anybody finds: `REPORT_PACE`. */
    errors: [...onSite, ...onSlot, ...onWords, 'REPORT_EMPTY', 'REPORT_TOO_OFTEN'],
  }),
  /** By the front desk for somebody who called or came: appears in the home's list and can be rated there. */
  'ticket.reportFor': procedure({
    roles: ['frontDesk'],
    input: v.strictObject({
      requestId,
      homeId: id,
      ...kind,
      ...what,
      slotId: v.nullable(slotId),
      channel: v.picklist(channels),
      caller: v.strictObject({ name: shortName, phone: phoneNumber }),
    }),
    output: ticketWritten,
    errors: ['HOME_NOT_FOUND', ...onSlot, ...onWords, 'REPORT_EMPTY'],
  }),
  /** The owner's own list, newest first. */
  'ticket.mine': procedure({
    roles: ['owner'],
    input: v.strictObject({ state: v.picklist(['open', 'finished']), cursor }),
    output: cards,
    errors: [],
  }),
  /** The technician's work orders: `new` waits for an answer, `today` is accepted or in work, ordered by slot. */
  'ticket.work': procedure({
    roles: ['technician'],
    input: v.strictObject({ state: v.picklist(['new', 'today']), cursor }),
    output: cards,
    errors: [],
  }),
  /**
   * One queue for every channel, what waits longest against its clock first. `open`: everything · `unassigned`: nobody
   * has it, people have to find somebody · `inspecting`: key works to inspect · `callBack`: calls to make.
   */
  'ticket.queue': procedure({
    roles: ['frontDesk', 'supervisor', 'manager'],
    input: v.strictObject({
      communityId: id,
      view: v.picklist(['open', 'unassigned', 'inspecting', 'callBack']),
      cursor,
    }),
    output: cards,
    errors: [],
  }),
  'ticket.get': procedure({
    roles: ['owner', 'technician', 'supervisor', 'frontDesk', 'manager'],
    input: v.strictObject({ ticketId: id }),
    output: ticketDetail,
    errors: ['TICKET_NOT_FOUND'],
  }),
  /** The number itself, for one call. Who asked for whose number is logged without the number. */
  'ticket.phone': procedure({
    roles: ['owner', 'technician', 'supervisor', 'frontDesk', 'manager'],
    input: v.strictObject({
      ticketId: id,
      whom: v.picklist(['technician', 'contractor', 'supervisor', 'ambassador', 'reporter', 'visitContact']),
    }),
    output: v.strictObject({ phone: v.string() }),
    errors: ['TICKET_NOT_FOUND', 'PHONE_NOT_AVAILABLE'],
  }),
  ...ticketMoves,
} as const;
