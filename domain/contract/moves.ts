import * as v from 'valibot';
import { suspensionReasons } from '#domain/ticket';
import { procedure } from './procedure';
import {
  id,
  materials,
  note,
  openSlot,
  photoId,
  photoIds,
  quoteLines,
  requestId,
  slotId,
  ticketWritten,
  time,
  visitContact,
  words,
  write,
} from './shapes';

const what = { words, photos: photoIds } as const;

/** Codes of every write to an existing ticket. */
const onTicket = ['TICKET_NOT_FOUND', 'TICKET_CHANGED', 'TICKET_ACTION_NOT_ALLOWED'] as const;
const onSlot = ['SLOT_FULL', 'SLOT_NOT_OFFERED'] as const;
const onWords = ['TEXT_UNSAFE', 'PHOTO_NOT_FOUND'] as const;

/** Everything done to a ticket that exists: the transitions, and the words beside them. */
export const ticketMoves = {
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
    errors: [...onTicket, 'TEXT_UNSAFE', 'PRICES_CHANGED'],
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
  /** Work on what the owner pays needs an accepted quote (QUOTE_NEEDED). Key works go to the supervisor first. */
  'ticket.finish': procedure({
    roles: ['technician'],
    input: v.strictObject({
      ...write,
      note,
      /** After the work. */
      photos: v.pipe(photoIds, v.minLength(1)),
      before: photoIds,
      materials,
      /** The owner's, drawn on the phone; null: they did not sign, which is as good. */
      signature: v.nullable(photoId),
    }),
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
    roles: ['owner', 'frontDesk'],
    input: v.strictObject(write),
    output: ticketWritten,
    errors: [...onTicket, 'CHANGE_TOO_LATE'],
  }),
  /** The slots a booked visit can be moved to. */
  'ticket.slots': procedure({
    roles: ['owner', 'frontDesk'],
    input: v.strictObject({ ticketId: id }),
    output: v.strictObject({ slots: v.array(openSlot) }),
    errors: ['TICKET_NOT_FOUND'],
  }),
  /** 改约: the new slot is taken and the old one freed in one transaction. 'same': who opened before still does. */
  'ticket.reschedule': procedure({
    roles: ['owner', 'frontDesk'],
    input: v.strictObject({
      ...write,
      slotId,
      visitContact: v.nullable(v.union([visitContact, v.literal('same')])),
    }),
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
