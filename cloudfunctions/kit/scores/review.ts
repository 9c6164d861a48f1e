import type { LeagueSubject } from '#domain/league';
import { daysOf, emptySums, figuresOf, type Figures } from '#domain/satisfaction';
import { addDays, addMonths, timeAt } from '#domain/time';
import type { CommunityDocument, PenaltyDocument, ReviewDocument } from '../../schema';
import { countEach, findBetween, findEqual, getDocument } from '../database/documents';
import { timeKey } from '../ids';
import { leagueIn, type LeagueRow } from './league';

/** 考核表 of one firm or supervisor and quarter. */
export interface Reviewing {
  readonly subject: LeagueSubject;
  readonly subjectId: string;
  readonly quarter: string;
  readonly now: number;
}

export interface Firm {
  readonly licenceUntil: string | null;
  readonly siteLead: string | null;
  readonly since: string | null;
  readonly people: number;
  readonly trained: number;
}

/** Everything on file about one subject of the league and one quarter. */
export interface Review {
  readonly from: string;
  readonly to: string;
  readonly row: LeagueRow;
  readonly figures: Figures;
  /** What people wrote; null: nothing yet. */
  readonly written: ReviewDocument | null;
  readonly penalties: readonly PenaltyDocument[];
  /** Exactly for contractors. */
  readonly firm: Firm | null;
  /** Cases put into the case library; exactly for supervisors. */
  readonly cases: number | null;
}

export const reviewId = (communityId: string, { subject, subjectId, quarter }: Omit<Reviewing, 'now'>): string =>
  [communityId, subject, subjectId, quarter].join(':');

async function penaltiesOf(contractorId: string, { from, to }: { from: string; to: string }) {
  const [begin, end] = [from, addDays(to, 1)].map((day) => timeKey(timeAt(day, '00:00')));
  const range = { equal: { contractorId }, field: 'sortKey', from: begin ?? '', to: end ?? '' };
  return [...(await findBetween('penalties', range))].sort((a, b) => b.at - a.at);
}

async function firmOf(contractorId: string): Promise<Firm | null> {
  const [contractor, lines] = await Promise.all([
    getDocument('contractors', contractorId),
    findEqual('staff', { 'skills.contractorId': contractorId }),
  ]);
  if (contractor === null) return null;
  const people = lines.filter(({ state }) => state === 'working');
  return {
    licenceUntil: contractor.licenceUntil,
    siteLead: contractor.siteLead?.name ?? null,
    since: contractor.since,
    people: people.length,
    trained: people.filter(({ skills }) => (skills?.trainedOn ?? null) !== null).length,
  };
}

const MONTHS = 3;
async function casesOf(key: string, from: string): Promise<number> {
  const months = Array.from({ length: MONTHS }, (_, n) => addMonths(from, n).slice(0, 'YYYY-MM'.length));
  const values = months.map((month) => `${key}:${month}`);
  const counts = await countEach('cases', { field: 'monthKey', values, equal: {} });
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** What is on file besides the scores, by whose sheet it is. */
async function filesOf(communityId: string, { subject, subjectId, quarter }: Reviewing) {
  const days = daysOf(quarter);
  if (subject === 'supervisor') {
    return { penalties: [], firm: null, cases: await casesOf(`${communityId}:${subjectId}`, days.from) };
  }
  const [penalties, firm] = await Promise.all([penaltiesOf(subjectId, days), firmOf(subjectId)]);
  return { penalties, firm, cases: null };
}

/** The sheet; null where nobody of that id is in this community's league. */
export async function reviewOf(
  community: Pick<CommunityDocument, '_id' | 'settings'>,
  reviewing: Reviewing,
): Promise<Review | null> {
  const { subject, subjectId, quarter, now } = reviewing;
  const [league, written, files] = await Promise.all([
    leagueIn(community, { subject, period: quarter, now }),
    getDocument('reviews', reviewId(community._id, reviewing)),
    filesOf(community._id, reviewing),
  ]);
  const row = league.rows.find((one) => one.subjectId === subjectId);
  if (row === undefined) return null;
  const { from, to } = league;
  const figures = figuresOf(league.sums.get(subjectId) ?? emptySums, community.settings.csatTarget);
  return { from, to, row, figures, written, ...files };
}
