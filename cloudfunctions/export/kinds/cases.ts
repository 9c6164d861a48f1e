import { caseColumns, partText } from '#domain/copy';
import type { CaseDocument } from '../../schema';
import { findPage } from '../../kit/database/documents';
import { moment } from './say';
import { SLICE, type Reader } from './reader';

const rowOf = ({ title, part, cause, measure, lesson, ticketNumber, by, at }: CaseDocument) => ({
  ...{ title, part: partText[part], cause, measure, lesson, ticketNumber },
  ...{ by: by.name, at: moment(at) },
});

/** 案例库, newest first; nothing of it says whose home it was. */
export const cases: Reader<'cases', keyof typeof caseColumns> = {
  columns: caseColumns,
  title: () => '',
  filters: () => Promise.resolve([]),
  page: async ({ community }, cursor) => {
    const found = await findPage('cases', {
      equal: { communityId: community._id },
      sort: { field: 'sortKey', direction: 'desc' },
      after: cursor,
      limit: SLICE,
    });
    const last = found.length === SLICE ? found.at(-1) : undefined;
    return { rows: found.map(rowOf), cursor: last?.sortKey ?? null, done: null };
  },
};
