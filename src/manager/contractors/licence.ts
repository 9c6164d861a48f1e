import { contractorsText, sayDate } from '#domain/copy';
import { dayOf, daysBetween } from '#domain/time';
import type { BadgeTone } from '../../ui/badge';

interface LicenceBadge {
  readonly tone: BadgeTone;
  readonly words: string;
}

/** How a licence stands today. `until` its last day; null: none on file. Amber in the last `warnDays` days. */
export const licenceBadge = (until: string | null, warnDays: number, now: number): LicenceBadge => {
  if (until === null) return { tone: 'danger', words: contractorsText.licenceNone };
  const left = daysBetween(dayOf(now), until);
  if (left < 0) return { tone: 'danger', words: contractorsText.licenceExpired };
  if (left < warnDays) return { tone: 'amber', words: contractorsText.licenceEnds(left) };
  return { tone: 'calm', words: contractorsText.licenceUntil(sayDate(until)) };
};
