import * as v from 'valibot';
import { parts, places, sensitivities, symptoms } from '#domain/taxonomy';
import { channels, statuses, suspensionReasons } from '#domain/ticket';
import { procedure } from './procedure';
import {
  cursor,
  id,
  note,
  openSlot,
  phoneNumber,
  photoIds,
  quoteLines,
  requestId,
  shortName,
  site,
  ticketCard,
  ticketDetail,
  ticketWritten,
  time,
  visitContact,
  warranty,
  words,
  write,
} from './shapes';

const kind = { place: v.picklist(places), part: v.picklist(parts), symptom: v.picklist(symptoms) } as const;
const defect = { site, ...kind } as const;
const cards = v.strictObject({ items: v.array(ticketCard), cursor });
const fen = v.pipe(v.number(), v.integer(), v.minValue(0));
const what = { words, photos: photoIds } as const;

/** Codes of every write to an existing ticket. */
const onTicket = ['TICKET_NOT_FOUND', 'TICKET_CHANGED', 'TICKET_ACTION_NOT_ALLOWED'] as const;
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
      /** Open tickets of this home and part, newest first. */
      own: v.array(ticketCard),
      /** Open reports of the same common part by anybody in the building; nothing of who they are. */
      common: v.nullable(v.strictObject({ count: v.number(), reportedAt: time, status: v.picklist(statuses) })),
    }),
    errors: onSite,
  }),
  /** Keeps a place for ten minutes while the form is filled in; gives back the one kept `instead`. */
  'ticket.hold': procedure({
    roles: ['anyone'],
    input: v.strictObject({ ...defect, slotId: v.string(), instead: v.nullable(v.string()) }),
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
      slotId: v.nullable(v.string()),
      visitContact: v.nullable(visitContact),
    }),
    output: ticketWritten,
    errors: [...onSite, ...onSlot, ...onWords, 'REPORT_EMPTY'],
  }),
  /** By the front desk for somebody who called or came: appears in the home's list and can be rated there. */
  'ticket.reportFor': procedure({
    roles: ['frontDesk'],
    input: v.strictObject({
      requestId,
      homeId: id,
      ...kind,
      ...what,
      slotId: v.nullable(v.string()),
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
  /** Everything open in a community, the longest waiting first. */
  'ticket.queue': procedure({
    roles: ['frontDesk', 'supervisor', 'manager'],
    input: v.strictObject({ communityId: id, cursor }),
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
  'ticket.accept': procedure({
    roles: ['technician'],
    input: v.strictObject(write),
    output: ticketWritten,
    errors: onTicket,
  }),
  'ticket.decline': procedure({
    roles: ['technician'],
    input: v.strictObject({ ...write, note }),
    output: ticketWritten,
    errors: [...onTicket, 'TEXT_UNSAFE'],
  }),
  'ticket.arrive': procedure({
    roles: ['technician'],
    input: v.strictObject(write),
    output: ticketWritten,
    errors: onTicket,
  }),
  /** 挂起: why and until when; the completion clock stands still. */
  'ticket.suspend': procedure({
    roles: ['technician'],
    input: v.strictObject({ ...write, reason: v.picklist(suspensionReasons), until: time, note: words }),
    output: ticketWritten,
    errors: [...onTicket, 'TEXT_UNSAFE'],
  }),
  'ticket.resume': procedure({
    roles: ['technician'],
    input: v.strictObject(write),
    output: ticketWritten,
    errors: onTicket,
  }),
  /** 报价: nothing is done before the owner consents. */
  'ticket.quote': procedure({
    roles: ['technician'],
    input: v.strictObject({ ...write, lines: quoteLines, note: words }),
    output: ticketWritten,
    errors: [...onTicket, 'TEXT_UNSAFE'],
  }),
  'ticket.consent': procedure({
    roles: ['owner'],
    input: v.strictObject(write),
    output: ticketWritten,
    errors: onTicket,
  }),
  'ticket.refuse': procedure({
    roles: ['owner'],
    input: v.strictObject({ ...write, note }),
    output: ticketWritten,
    errors: [...onTicket, 'TEXT_UNSAFE'],
  }),
  /** Work on what the owner pays needs an accepted quote (QUOTE_NEEDED). */
  'ticket.finish': procedure({
    roles: ['technician'],
    input: v.strictObject({ ...write, note, photos: v.pipe(photoIds, v.minLength(1)) }),
    output: ticketWritten,
    errors: [...onTicket, ...onWords, 'QUOTE_NEEDED'],
  }),
  /** 修好了. Closes the ticket; the rating is a call of its own and never forced. */
  'ticket.confirm': procedure({
    roles: ['owner'],
    input: v.strictObject(write),
    output: ticketWritten,
    errors: onTicket,
  }),
  /** 没修好. Back to routing, history kept. */
  'ticket.reopen': procedure({
    roles: ['owner'],
    input: v.strictObject({ ...write, note, photos: photoIds }),
    output: ticketWritten,
    errors: [...onTicket, ...onWords],
  }),
  'ticket.cancel': procedure({
    roles: ['owner'],
    input: v.strictObject(write),
    output: ticketWritten,
    errors: [...onTicket, 'CHANGE_TOO_LATE'],
  }),
  /** The slots a booked visit can be moved to. */
  'ticket.slots': procedure({
    roles: ['owner'],
    input: v.strictObject({ ticketId: id }),
    output: v.strictObject({ slots: v.array(openSlot) }),
    errors: ['TICKET_NOT_FOUND'],
  }),
  /** 改约: the new slot is taken and the old one freed in one transaction. */
  'ticket.reschedule': procedure({
    roles: ['owner'],
    input: v.strictObject({ ...write, slotId: v.string(), visitContact: v.nullable(visitContact) }),
    output: ticketWritten,
    errors: [...onTicket, ...onSlot, 'CHANGE_TOO_LATE', 'TEXT_UNSAFE'],
  }),
  /** 催单, once per period of the community's settings. Does not change the version. */
  'ticket.remind': procedure({
    roles: ['owner'],
    input: v.strictObject({ requestId, ticketId: id }),
    output: v.strictObject({ remindFrom: time }),
    errors: ['TICKET_NOT_FOUND', 'TICKET_ACTION_NOT_ALLOWED', 'REMIND_TOO_SOON'],
  }),
  /** Words or photos to the other side, on the ticket's timeline. Does not change the version. */
  'ticket.say': procedure({
    roles: ['owner', 'technician', 'supervisor', 'frontDesk', 'manager'],
    input: v.strictObject({ requestId, ticketId: id, ...what }),
    output: v.strictObject({ at: time }),
    errors: ['TICKET_NOT_FOUND', 'TICKET_ACTION_NOT_ALLOWED', ...onWords, 'REPORT_EMPTY'],
  }),
} as const;
