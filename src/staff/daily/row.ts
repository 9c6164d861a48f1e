import { dailyText, sayExact } from '#domain/copy';
import type { DailyColumn } from '#domain/complaint';
import type { CallData } from '../../api/call';

export type Daily = NonNullable<CallData<'complaint.daily'>['daily']>;
export type DailyRow = Daily['rows'][number];

/** What stands in each column of one line. */
export const cellsOf = (row: DailyRow): Readonly<Record<DailyColumn, string>> => ({
  voice: row.voice,
  receivedAt: sayExact(row.receivedAt),
  reply: row.reply === '' ? dailyText.none : row.reply,
  repliedAt: row.repliedAt === null ? dailyText.none : sayExact(row.repliedAt),
  handler: row.handler === '' ? dailyText.none : row.handler,
  measures: row.measures === '' ? dailyText.none : row.measures,
});
