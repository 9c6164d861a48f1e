import type { Api, Output } from '#domain/contract';
import type { ComplaintDailyDocument } from '../schema';
import { checkOf, dailyOf } from '../kit/complaints/pages';
import { findPage } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';

type Daily = NonNullable<Output<Api['complaint.daily']>['daily']>;

function checkView(daily: ComplaintDailyDocument, complaintId: string): Daily['rows'][number]['check'] {
  const check = checkOf(daily, complaintId);
  if (check === null) return null;
  const { result, words, by, at } = check;
  return { result, words, by: by.name, at };
}

function dailyView(daily: ComplaintDailyDocument): Daily {
  const { day, writtenAt, rows, drawn } = daily;
  const shown = rows.map((row) => ({ ...row, check: checkView(daily, row.complaintId) }));
  return { day, writtenAt, rows: shown, drawn: [...drawn] };
}

/** The next day that has a report, in one direction. */
async function beside(communityId: string, day: string, direction: 'asc' | 'desc'): Promise<string | null> {
  const sort = { field: 'day', direction } as const;
  const [found] = await findPage('complaintDailies', { equal: { communityId }, sort, after: day, limit: 1 });
  return found?.day ?? null;
}

/** 投诉日报 as it was written the morning after, with what was found on looking lines up. */
export const daily: Handler<'complaint.daily'> = async ({ communityId, day }, { caller }) => {
  if (!worksIn(caller, communityId, ['frontDesk', 'manager'])) return refused('FORBIDDEN');
  const [found, earlier, later] = await Promise.all([
    dailyOf(communityId, day),
    beside(communityId, day, 'desc'),
    beside(communityId, day, 'asc'),
  ]);
  return done({ daily: found === null ? null : dailyView(found), earlier, later });
};
