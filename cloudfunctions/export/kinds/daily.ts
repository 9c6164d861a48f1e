import { dailyColumns, filterText } from '#domain/copy';
import { dailyOf } from '../../kit/complaints/pages';
import { moment } from './say';
import type { Reader } from './reader';

/** 投诉日报 as it was written the morning after, with exactly the plan's six columns. */
export const daily: Reader<'daily', keyof typeof dailyColumns> = {
  columns: dailyColumns,
  title: ({ what }) => what.day,
  filters: ({ what }) => Promise.resolve([[filterText.day, what.day]]),
  page: async ({ what, community }) => {
    const report = await dailyOf(community._id, what.day);
    if (report === null) return null;
    const rows = report.rows.map(({ voice, receivedAt, reply, repliedAt, handler, measures }) => ({
      ...{ voice, reply, handler, measures },
      ...{ receivedAt: moment(receivedAt), repliedAt: moment(repliedAt) },
    }));
    return { rows, cursor: null, done: 1 };
  },
};
