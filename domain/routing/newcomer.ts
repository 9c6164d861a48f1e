import { addMonths, dayOf } from '#domain/time';
import { workOn, type Candidate, type Share, type Work } from './candidate';
import type { NewcomerSettings } from './settings';

const monthOf = (ms: number): string => dayOf(ms).slice(0, 7);

/** The count of a calendar month after one more job given at `now` (epoch ms). */
export function withOneMore({ month, count }: Share, now: number): Share {
  const current = monthOf(now);
  return { month: current, count: month === current ? count + 1 : 1 };
}

/** New here, or with too few answers for a score that means something. `day` 'YYYY-MM-DD'. */
export function isNewcomer(candidate: Candidate, day: string, { months, answers }: NewcomerSettings): boolean {
  if (candidate.standing.answers < answers) return true;
  return candidate.contractorSince !== null && addMonths(candidate.contractorSince, months) > day;
}

/** The month's and the day's work of those who could take a ticket. */
export interface EvenShare {
  readonly monthly: number;
  readonly ofDay: number;
}

const jobsIn = (month: string, { share }: Candidate): number => (share.month === month ? share.count : 0);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** `monthly` counts the ticket in hand. `eligible` is not empty. */
export function evenShareOf(eligible: readonly Candidate[], { now, day }: Work): EvenShare {
  const month = monthOf(now);
  const before = mean(eligible.map((candidate) => jobsIn(month, candidate)));
  return {
    monthly: before + 1 / eligible.length,
    ofDay: mean(eligible.map((candidate) => workOn(candidate, day))),
  };
}

/**
 * Whether a newcomer is behind their share of the month's work. With this ticket they would not be past it, so it lifts
 * nobody above; and nobody is given more visits a day than the others have, to catch up at once with a month begun late.
 */
export function isOwed(candidate: Candidate, work: Work, { monthly, ofDay }: EvenShare, share: number): boolean {
  const month = monthOf(work.now);
  return jobsIn(month, candidate) + 1 <= share * monthly && workOn(candidate, work.day) <= ofDay;
}
