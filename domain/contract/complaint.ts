import * as v from 'valibot';
import { checkResults, complaintEvents, complaintStates, severities } from '#domain/complaint';
import { roles } from '#domain/people';
import { channels } from '#domain/ticket';
import { procedure } from './procedure';
import {
  clock,
  count,
  cursor,
  date,
  id,
  note,
  phoneNumber,
  photo,
  photoIds,
  requestId,
  shortName,
  time,
  version,
  words,
} from './shapes';

const card = v.strictObject({
  id,
  number: v.string(),
  version,
  state: v.picklist(complaintStates),
  severity: v.picklist(severities),
  channel: v.picklist(channels),
  home: v.string(),
  /** How many complaints its group (群诉) has; 0: it stands alone. Owners always see 0. */
  grouped: count,
  receivedAt: time,
  words: v.string(),
  /** The running clock that is due first. */
  clock: v.nullable(clock),
});
const cards = v.strictObject({ items: v.array(card), cursor });
const written = v.strictObject({ complaintId: id, version, state: v.picklist(complaintStates) });
const write = { requestId, complaintId: id, version } as const;
const onComplaint = ['COMPLAINT_NOT_FOUND', 'COMPLAINT_CHANGED', 'COMPLAINT_SETTLED', 'TEXT_UNSAFE'] as const;
const staff = ['frontDesk', 'manager'] as const;

export const complaintApi = {
  /** About a ticket, or free. `homeId` null: about the community. */
  'complaint.make': procedure({
    roles: ['owner'],
    input: v.strictObject({
      requestId,
      communityId: id,
      homeId: v.nullable(id),
      ticketId: v.nullable(id),
      words: note,
      photos: photoIds,
    }),
    output: written,
    errors: ['HOME_NOT_FOUND', 'TICKET_NOT_FOUND', 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND'],
  }),
  /** More from the person who complained. */
  'complaint.add': procedure({
    roles: ['owner'],
    input: v.strictObject({ ...write, words, photos: photoIds }),
    output: written,
    errors: [...onComplaint, 'PHOTO_NOT_FOUND', 'REPORT_EMPTY'],
  }),
  'complaint.mine': procedure({ roles: ['owner'], input: v.strictObject({ cursor }), output: cards, errors: [] }),
  'complaint.queue': procedure({
    roles: staff,
    /** `all`: settled ones too, newest first; otherwise the open ones by what is due first, major ones on top of all. */
    input: v.strictObject({ communityId: id, show: v.picklist(['open', 'major', 'all']), cursor }),
    output: cards,
    errors: [],
  }),
  'complaint.get': procedure({
    roles: ['owner', ...staff],
    input: v.strictObject({ complaintId: id }),
    output: v.strictObject({
      ...card.entries,
      /** First contact owns it (首问负责). */
      handler: v.nullable(v.string()),
      ticket: v.nullable(v.strictObject({ id, number: v.string() })),
      /** Whoever complained, for staff who answer; the number in full. Null for owners, and where nobody left one. */
      person: v.nullable(v.strictObject({ name: v.string(), phone: v.string() })),
      /** Exactly where it is one of a group, for staff. */
      group: v.nullable(v.strictObject({ id, title: v.string() })),
      photos: v.array(photo),
      clocks: v.array(clock),
      timeline: v.array(
        v.strictObject({
          kind: v.picklist(complaintEvents),
          at: time,
          by: v.strictObject({ role: v.nullable(v.picklist(roles)), name: v.string() }),
          words: v.string(),
          photos: v.array(photo),
        }),
      ),
    }),
    errors: ['COMPLAINT_NOT_FOUND'],
  }),
  /** The first reply stops the 48 hours. */
  'complaint.reply': procedure({
    roles: staff,
    input: v.strictObject({ ...write, words: note }),
    output: written,
    errors: onComplaint,
  }),
  /** The result, told to the owner, stops the 7 days. */
  'complaint.settle': procedure({
    roles: staff,
    input: v.strictObject({ ...write, words: note }),
    output: written,
    errors: onComplaint,
  }),
  /** By the front desk for somebody who called, came or wrote in a group chat; who takes it in owns it (首问负责). */
  'complaint.makeFor': procedure({
    roles: staff,
    input: v.strictObject({
      requestId,
      communityId: id,
      homeId: v.nullable(id),
      ticketId: v.nullable(id),
      channel: v.picklist(channels),
      severity: v.picklist(severities),
      caller: v.strictObject({ name: shortName, phone: phoneNumber }),
      words: note,
      photos: photoIds,
    }),
    output: written,
    errors: ['HOME_NOT_FOUND', 'TICKET_NOT_FOUND', 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND'],
  }),
  /** 有效措施: what was done about it, for the daily report. */
  'complaint.follow': procedure({
    roles: staff,
    input: v.strictObject({ ...write, words: note }),
    output: written,
    errors: onComplaint,
  }),
  /** Another severity, with the reason. Major: its reply is due sooner and the managers hear of it at once. */
  'complaint.grade': procedure({
    roles: staff,
    input: v.strictObject({ ...write, severity: v.picklist(severities), words: note }),
    output: written,
    errors: onComplaint,
  }),
  /** 群诉: one of a group with another complaint; `title` names what they have in common. */
  'complaint.link': procedure({
    roles: staff,
    input: v.strictObject({ ...write, otherId: id, title: shortName }),
    output: written,
    errors: [...onComplaint, 'LINK_NOT_POSSIBLE'],
  }),
  'complaint.group': procedure({
    roles: staff,
    input: v.strictObject({ groupId: id }),
    output: v.strictObject({ id, title: v.string(), homes: count, items: v.array(card) }),
    errors: ['COMPLAINT_NOT_FOUND'],
  }),
  /** The same words to everybody in the group who has not been settled: each complaint keeps its own clocks and timeline. */
  'complaint.replyGroup': procedure({
    roles: staff,
    input: v.strictObject({ requestId, groupId: id, words: note }),
    output: v.strictObject({ replied: count, left: count }),
    errors: ['COMPLAINT_NOT_FOUND', 'TEXT_UNSAFE'],
  }),
  /** 投诉日报 of a day as it was written the morning after; null: not written. */
  'complaint.daily': procedure({
    roles: staff,
    input: v.strictObject({ communityId: id, day: date }),
    output: v.strictObject({
      daily: v.nullable(
        v.strictObject({
          day: date,
          writtenAt: time,
          rows: v.array(
            v.strictObject({
              complaintId: id,
              number: v.string(),
              severity: v.picklist(severities),
              voice: v.string(),
              receivedAt: time,
              reply: v.string(),
              repliedAt: v.nullable(time),
              handler: v.string(),
              measures: v.string(),
              check: v.nullable(
                v.strictObject({ result: v.picklist(checkResults), words: v.string(), by: v.string(), at: time }),
              ),
            }),
          ),
          /** Lines somebody should look up, drawn by lot when the report was written. */
          drawn: v.array(id),
        }),
      ),
      /** Days before and after it that have a report. */
      earlier: v.nullable(date),
      later: v.nullable(date),
    }),
    errors: [],
  }),
  /** 抽查: a manager looked a line of the report up. */
  'complaint.check': procedure({
    roles: ['manager'],
    input: v.strictObject({
      requestId,
      communityId: id,
      day: date,
      complaintId: id,
      result: v.picklist(checkResults),
      words,
    }),
    output: v.strictObject({ at: time }),
    errors: ['COMPLAINT_NOT_FOUND', 'TEXT_UNSAFE'],
  }),
} as const;
