import { addMonths, dayOf } from '#domain/time';
import { workOn, type Candidate, type Share, type Work } from './candidate';
import type { NewcomerSettings } from './settings';

const monthOf = (ms: number): string => dayOf(ms).slice(0, 7);

/** The count of a calendar month after one more job given at `now` (epoch ms). */
export function withOneMore({ month, count }: Share, now: number): Share {
  const current = monthOf(now);
  return { month: current, count: month === current ? count + 1 : 1 };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * Whether somebody is a newcomer (began here in the last months, or has too few answers for a score that means something)
 * behind their share of the month's work, which is a part of the mean of everybody who
 * could take this ticket. With the ticket they would not be past it, so it lifts nobody above; and nobody gets more
 * visits a day than others have, to catch up at once with a month begun late.
 */
export function owedAmong(eligible: readonly Candidate[], work: Work, settings: NewcomerSettings) {
  const month = monthOf(work.now);
  const jobsOf = ({ share }: Candidate): number => (share.month === month ? share.count : 0);
  const monthly = mean(eligible.map(jobsOf)) + 1 / eligible.length;
  const ofDay = mean(eligible.map((candidate) => workOn(candidate, work.day)));
  const newSince = addMonths(work.day, -settings.months);
  const isNew = ({ standing, contractorSince }: Candidate): boolean =>
    standing.answers < settings.answers || (contractorSince !== null && contractorSince > newSince);
  return (candidate: Candidate): boolean =>
    isNew(candidate) && jobsOf(candidate) + 1 <= settings.share * monthly && workOn(candidate, work.day) <= ofDay;
}
