import * as v from 'valibot';
import { contractorPapers, penaltyKinds } from '#domain/contractor';
import { trades } from '#domain/taxonomy';
import { procedure } from './procedure';
import {
  cursor,
  date,
  id,
  note,
  phoneNumber,
  photo,
  photoId,
  requestId,
  shortName,
  ticketCard,
  time,
  version,
} from './shapes';

const money = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const longName = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60));
const office = ['manager', 'supervisor'] as const;

const tradeList = v.pipe(v.array(v.picklist(trades)), v.minLength(1), v.maxLength(trades.length));

/** `until` null: without an end. `photoId` null: named only. */
const paper = {
  kind: v.picklist(contractorPapers),
  name: longName,
  number: v.string(),
  until: v.nullable(date),
} as const;

/** A licence always has a last day: it decides whether they may be sent. */
const newPaper = v.pipe(
  v.strictObject({ ...paper, number: v.pipe(v.string(), v.maxLength(100)), photoId: v.nullable(photoId) }),
  v.check(({ kind, until }) => kind !== 'licence' || until !== null),
);

const line = v.strictObject({
  id,
  name: v.string(),
  trades: v.array(v.picklist(trades)),
  /** Last day of the licence in force; null: none on file, nobody of them is sent. */
  licenceUntil: v.nullable(date),
  technicians: v.number(),
});

export const contractorApi = {
  'contractor.list': procedure({
    roles: [...office, 'frontDesk'],
    input: v.strictObject({ communityId: id, cursor }),
    output: v.strictObject({ items: v.array(line), cursor }),
    errors: [],
  }),
  'contractor.get': procedure({
    roles: office,
    input: v.strictObject({ contractorId: id }),
    output: v.strictObject({
      ...line.entries,
      version,
      communityId: id,
      since: v.nullable(date),
      contact: v.strictObject({ name: v.string(), phone: v.string() }),
      /** 现场技术管理负责人. */
      siteLead: v.nullable(v.strictObject({ name: v.string(), phone: v.string() })),
      papers: v.array(v.strictObject({ ...paper, photo: v.nullable(photo) })),
      people: v.array(v.strictObject({ staffId: id, name: v.string(), trainedOn: v.nullable(date) })),
      /** The newest first; `amount` in fen. */
      penalties: v.array(
        v.strictObject({
          kind: v.picklist(penaltyKinds),
          amount: money,
          words: v.string(),
          ticket: v.nullable(v.strictObject({ id, number: v.string() })),
          at: time,
          by: v.string(),
        }),
      ),
    }),
    errors: ['CONTRACTOR_NOT_FOUND'],
  }),
  /** New where `contractorId` is null. A licence that is renewed counts from the next dispatch on. */
  'contractor.save': procedure({
    roles: ['manager'],
    input: v.strictObject({
      requestId,
      communityId: id,
      contractorId: v.nullable(id),
      /** The one that was seen; null: new. */
      version: v.nullable(version),
      name: longName,
      trades: tradeList,
      since: v.nullable(date),
      contact: v.strictObject({ name: shortName, phone: phoneNumber }),
      siteLead: v.nullable(v.strictObject({ name: shortName, phone: phoneNumber })),
      papers: v.pipe(v.array(newPaper), v.maxLength(20)),
    }),
    output: v.strictObject({ contractorId: id, version }),
    errors: ['CONTRACTOR_NOT_FOUND', 'CONTRACTOR_CHANGED', 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND'],
  }),
  /** 扣罚, for good: an entry is never changed. */
  'contractor.penalise': procedure({
    roles: office,
    input: v.strictObject({
      requestId,
      contractorId: id,
      ticketNumber: v.nullable(v.pipe(v.string(), v.maxLength(40))),
      kind: v.picklist(penaltyKinds),
      amount: money,
      words: note,
    }),
    output: v.strictObject({ at: time }),
    errors: ['CONTRACTOR_NOT_FOUND', 'TICKET_NOT_FOUND', 'TEXT_UNSAFE'],
  }),
  /** What a contractor still has to do, the most urgent clock first. */
  'contractor.work': procedure({
    roles: [...office, 'frontDesk'],
    input: v.strictObject({ contractorId: id, cursor }),
    output: v.strictObject({ items: v.array(ticketCard), cursor }),
    errors: ['CONTRACTOR_NOT_FOUND'],
  }),
} as const;
