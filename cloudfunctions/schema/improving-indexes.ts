import { collection, index } from './collection';

/** Indexes of what is made of tickets afterwards: registers, reviews, campaigns, spreadsheets in and out, checks; how the system itself is. */
export const improving = {
  imports: collection(
    index('of_community', 'communityId', '-at'),
    index('of_author', 'by.personId'),
    index('expiry', 'expiresAt'),
  ),
  importRows: collection(index('of_import', 'importId', 'n'), index('expiry', 'expiresAt')),
  cases: collection(
    index('of_community', 'communityId', '-sortKey'),
    index('of_part', 'communityId', 'part', '-sortKey'),
    index('of_month', 'monthKey'),
    index('search', 'communityId', 'searchKeys', '-sortKey'),
    index('of_author', 'by.personId'),
  ),
  causes: collection(index('of_author', 'by.personId')),
  defects: collection(
    index('of_community', 'communityId', '-sortKey'),
    index('of_state', 'communityId', 'state', '-sortKey'),
    index('due', 'communityId', 'openUntil'),
    index('of_author', 'history.by.personId'),
  ),
  counters: collection(),
  reviews: collection(
    index('of_quarter', 'communityId', 'quarter'),
    index('of_subject', 'subjectId'),
    index('of_author', 'by.personId'),
  ),
  analyses: collection(
    index('of_community', 'communityId', '-quarter'),
    index('of_state', 'communityId', 'state', '-quarter'),
    index('of_author', 'by.personId'),
  ),
  campaigns: collection(index('of_community', 'communityId', '-sortKey'), index('of_author', 'by.personId')),
  campaignCalls: collection(
    index('to_call', 'campaignId', 'open', 'dueKey'),
    index('of_campaign', 'campaignId', '_id'),
    index('of_home', 'homeId'),
    index('of_author', 'calls.by.personId'),
  ),
  sheets: collection(index('of_person', 'personId', '-at'), index('next', 'nextAt'), index('expiry', 'expiresAt')),
  sheetRows: collection(index('of_sheet', 'sheetId', 'n'), index('expiry', 'expiresAt')),
  sumChecks: collection(index('of_community', 'communityId', '-sortKey')),
  complaintGroups: collection(index('of_author', 'by.personId')),
  complaintDailies: collection(index('of_days', 'communityId', 'day'), index('of_checker', 'checks.by.personId')),
  complaintSums: collection(index('of_days', 'communityId', 'day')),
  // By their ids only.
  timers: collection(),
  healthDays: collection(),
} as const;
