import type { TestCloud } from '../../tests/support/cloud';

/** What one call cost. Counts, not milliseconds: they are the same on every machine. */
export interface Cost {
  readonly databaseCalls: number;
  readonly documentsExamined: number;
  readonly replyBytes: number;
}

/** What the last call of a procedure cost. */
export const lastCost = (test: TestCloud, name: string): Cost => {
  const record = test.cloud.calls().findLast(({ procedure }) => procedure === name);
  if (record === undefined) throw new Error(`no call of ${name} was recorded`);
  return { databaseCalls: record.dbCalls, documentsExamined: record.examined, replyBytes: record.replyBytes };
};
