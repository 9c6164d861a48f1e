import * as v from 'valibot';
import { routingReasons } from '#domain/routing';
import { parts, places, sensitivities, symptoms } from '#domain/taxonomy';
import { callBackOutcomes, callBacks } from '#domain/ticket';
import { callLists } from '#domain/call-back';
import { procedure } from './procedure';
import {
  call,
  clock,
  contact,
  cursor,
  id,
  note,
  photoIds,
  requestId,
  routingReason,
  shortName,
  spoken,
  ticketCard,
  ticketWritten,
  time,
  words,
  write,
} from './shapes';

const onTicket = ['TICKET_NOT_FOUND', 'TICKET_CHANGED', 'TICKET_ACTION_NOT_ALLOWED'] as const;
const desk = ['frontDesk', 'supervisor'] as const;

/** What routing could not do alone: people who dispatch, sort out and inspect. */
export const deskApi = {
  /** Whom one could send, the best first as routing sees it. `failed` empty: eligible. */
  'ticket.candidates': procedure({
    roles: desk,
    input: v.strictObject({ ticketId: id }),
    output: v.strictObject({
      candidates: v.array(
        v.strictObject({
          technicianId: id,
          name: v.string(),
          /** In full: staff call each other. */
          phone: v.string(),
          contractor: v.string(),
          openWork: v.number(),
          /** Visits left on the day of the visit. */
          left: v.number(),
          reasons: v.array(routingReason),
          failed: v.array(v.picklist(routingReasons)),
          /** A licence or a training that is missing cannot be talked away; a full day or an earlier refusal can. */
          assignable: v.boolean(),
        }),
      ),
    }),
    errors: ['TICKET_NOT_FOUND'],
  }),
  /** 派单, 改派: to a named person, with the reason. They still have to accept. */
  'ticket.assign': procedure({
    roles: desk,
    input: v.strictObject({ ...write, technicianId: id, note }),
    output: ticketWritten,
    errors: [...onTicket, 'TECHNICIAN_NOT_ELIGIBLE', 'TEXT_UNSAFE'],
  }),
  /** Another category, priority, or key works (重点工程). Another trade sends it back to routing. */
  'ticket.amend': procedure({
    roles: desk,
    input: v.strictObject({
      ...write,
      place: v.picklist(places),
      part: v.picklist(parts),
      symptom: v.picklist(symptoms),
      sensitivity: v.picklist(sensitivities),
      keyWork: v.boolean(),
      note,
    }),
    output: ticketWritten,
    errors: [...onTicket, 'TEXT_UNSAFE'],
  }),
  /** Open tickets that may be the same, or have the same cause: the same home, then the same part in the same riser. */
  'ticket.similar': procedure({
    roles: desk,
    input: v.strictObject({ ticketId: id }),
    output: v.strictObject({ items: v.array(ticketCard) }),
    errors: ['TICKET_NOT_FOUND'],
  }),
  /** The same defect reported twice: this ticket closes as a duplicate, its people follow the other one. */
  'ticket.merge': procedure({
    roles: desk,
    input: v.strictObject({ ...write, intoId: id, note }),
    output: ticketWritten,
    errors: [...onTicket, 'MERGE_NOT_POSSIBLE', 'TEXT_UNSAFE'],
  }),
  /** Different tickets with one cause; `cause` in words. Does not change the version. */
  'ticket.link': procedure({
    roles: desk,
    input: v.strictObject({ requestId, ticketId: id, otherId: id, cause: shortName }),
    output: v.strictObject({ causeId: id }),
    errors: ['TICKET_NOT_FOUND', 'TICKET_ACTION_NOT_ALLOWED', 'MERGE_NOT_POSSIBLE', 'TEXT_UNSAFE'],
  }),
  /** 回访: what came of one call. `notReached` leaves the clock running. Does not change the version. */
  'ticket.callBack': procedure({
    roles: ['frontDesk'],
    input: v.strictObject({
      requestId,
      ticketId: id,
      which: v.picklist(callBacks),
      outcome: v.picklist(callBackOutcomes),
      /** What the owner said on the phone, where reached: of the service, of the contractor (施工单位满意度), and whether it is fixed. */
      service: spoken,
      contractor: spoken,
      fixed: v.nullable(v.boolean()),
      /** Exactly where not reached: when to try again. */
      nextAt: v.nullable(time),
      words,
    }),
    output: v.strictObject({ at: time }),
    errors: ['TICKET_NOT_FOUND', 'TICKET_ACTION_NOT_ALLOWED', 'TEXT_UNSAFE'],
  }),
  /** 回访 list: what is due first on top; somebody not reached stands at their next try. */
  'ticket.callBacks': procedure({
    roles: ['frontDesk'],
    input: v.strictObject({ communityId: id, list: v.picklist(callLists), cursor }),
    output: v.strictObject({
      items: v.array(
        v.strictObject({
          card: ticketCard,
          which: v.picklist(callBacks),
          clock: v.nullable(clock),
          contractor: v.string(),
          tries: v.number(),
          nextAt: v.nullable(time),
          /** Drawn from the owners who did not answer (抽样). */
          sampled: v.boolean(),
        }),
      ),
      cursor,
    }),
    errors: [],
  }),
  /** Before the call: what was repaired, what was said, and what else there was with this home in the last year. */
  'ticket.callSheet': procedure({
    roles: ['frontDesk'],
    input: v.strictObject({ ticketId: id, which: v.picklist(callBacks) }),
    output: v.strictObject({
      card: ticketCard,
      which: v.picklist(callBacks),
      clock: v.nullable(clock),
      sampled: v.boolean(),
      technician: v.nullable(v.string()),
      contractor: v.string(),
      finishNote: v.string(),
      owner: v.nullable(contact),
      calls: v.array(call),
      history: v.array(ticketCard),
      complaints: v.number(),
    }),
    errors: ['TICKET_NOT_FOUND', 'TICKET_ACTION_NOT_ALLOWED'],
  }),
  /** 验收通过: the end of key works. */
  'ticket.pass': procedure({
    roles: ['supervisor'],
    input: v.strictObject({ ...write, note: words, photos: photoIds }),
    output: ticketWritten,
    errors: [...onTicket, 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND'],
  }),
  /** 退回返工: what is wrong, in words and pictures; somebody comes a second time. */
  'ticket.rework': procedure({
    roles: ['supervisor'],
    input: v.strictObject({ ...write, note, photos: v.pipe(photoIds, v.minLength(1)) }),
    output: ticketWritten,
    errors: [...onTicket, 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND'],
  }),
} as const;
