import * as v from 'valibot';
import { complaintEvents, complaintStates } from '#domain/complaint';
import { roles } from '#domain/people';
import { procedure } from './procedure';
import { clock, cursor, id, note, photo, photoIds, requestId, time, version, words } from './shapes';

const card = v.strictObject({
  id,
  number: v.string(),
  version,
  state: v.picklist(complaintStates),
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
    input: v.strictObject({ communityId: id, cursor }),
    output: cards,
    errors: [],
  }),
  'complaint.get': procedure({
    roles: ['owner', ...staff],
    input: v.strictObject({ complaintId: id }),
    output: v.strictObject({
      ...card.entries,
      home: v.string(),
      /** First contact owns it (首问负责). */
      handler: v.nullable(v.string()),
      ticket: v.nullable(v.strictObject({ id, number: v.string() })),
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
} as const;
