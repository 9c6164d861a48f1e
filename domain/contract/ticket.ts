import * as v from 'valibot';
import { parts, places, sensitivities, symptoms } from '#domain/taxonomy';
import { procedure } from './procedure';
import {
  cursor,
  id,
  note,
  openSlot,
  photoIds,
  requestId,
  ticketCard,
  ticketDetail,
  ticketWritten,
  warranty,
  words,
  write,
} from './shapes';

const defect = {
  homeId: id,
  place: v.picklist(places),
  part: v.picklist(parts),
  symptom: v.picklist(symptoms),
} as const;
const cards = v.strictObject({ items: v.array(ticketCard), cursor });

/** Codes of every write to an existing ticket. */
const onTicket = ['TICKET_NOT_FOUND', 'TICKET_CHANGED', 'TICKET_ACTION_NOT_ALLOWED'] as const;

export const ticketApi = {
  /** Before submitting: what it is, who pays, when somebody could come. An empty `slots` means "we will call". */
  'ticket.preview': procedure({
    roles: ['owner'],
    input: v.strictObject(defect),
    output: v.strictObject({ sensitivity: v.picklist(sensitivities), warranty, slots: v.array(openSlot) }),
    errors: ['HOME_NOT_FOUND'],
  }),
  'ticket.report': procedure({
    roles: ['owner'],
    input: v.strictObject({ requestId, ...defect, words, photos: photoIds, slotId: v.nullable(v.string()) }),
    output: ticketWritten,
    errors: ['HOME_NOT_FOUND', 'SLOT_FULL', 'SLOT_NOT_OFFERED', 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND', 'REPORT_EMPTY'],
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
  'ticket.finish': procedure({
    roles: ['technician'],
    input: v.strictObject({ ...write, note, photos: v.pipe(photoIds, v.minLength(1)) }),
    output: ticketWritten,
    errors: [...onTicket, 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND'],
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
    errors: [...onTicket, 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND'],
  }),
  'ticket.cancel': procedure({
    roles: ['owner'],
    input: v.strictObject(write),
    output: ticketWritten,
    errors: onTicket,
  }),
} as const;
