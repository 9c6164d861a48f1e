import * as v from 'valibot';
import { parts } from '#domain/taxonomy';
import { procedure } from './procedure';
import { cursor, id, note, photo, requestId, time } from './shapes';

const title = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40));
const line = v.strictObject({ id, title: v.string(), part: v.picklist(parts), at: time, by: v.string() });
/** What is looked for in title, cause, measure and lesson; '' for all. */
const text = v.pipe(v.string(), v.trim(), v.maxLength(20));
const readers = ['supervisor', 'manager', 'frontDesk', 'technician'] as const;

/** 案例库: what one repair taught, one per supervisor and month counted (requirements row 76). */
export const caseApi = {
  'case.promote': procedure({
    roles: ['supervisor'],
    input: v.strictObject({ requestId, ticketId: id, title, cause: note, measure: note, lesson: note }),
    output: v.strictObject({ caseId: id }),
    errors: ['TICKET_NOT_FOUND', 'CASE_EXISTS', 'TICKET_ACTION_NOT_ALLOWED', 'TEXT_UNSAFE'],
  }),
  /** Newest first; `thisMonth` counts the caller's own of this month where they are a supervisor. */
  'case.list': procedure({
    roles: readers,
    input: v.strictObject({ communityId: id, part: v.nullable(v.picklist(parts)), text, cursor }),
    output: v.strictObject({ items: v.array(line), cursor, thisMonth: v.nullable(v.number()) }),
    errors: [],
  }),
  'case.get': procedure({
    roles: readers,
    input: v.strictObject({ caseId: id }),
    output: v.strictObject({
      ...line.entries,
      cause: v.string(),
      measure: v.string(),
      lesson: v.string(),
      /** Without the home: a case is about the work. */
      ticketNumber: v.string(),
      before: v.array(photo),
      after: v.array(photo),
    }),
    errors: ['CASE_NOT_FOUND'],
  }),
} as const;
