import { lotOf } from '#domain/lots';
import type { DaySums } from './sums';
import type { Recommendation } from './terms';

/** The net promoter score's own bounds (Reichheld, Harvard Business Review 12/2003): 9 and 10 recommend, 0 … 6 warn. */
const PROMOTER = 9;
const PASSIVE = 7;

/** What one answer adds; nothing where nobody was asked, or it was left out. */
export const recommendSums = (likely: Recommendation | null): DaySums['recommend'] => ({
  promoters: Number(likely !== null && likely >= PROMOTER),
  passives: Number(likely !== null && likely >= PASSIVE && likely < PROMOTER),
  detractors: Number(likely !== null && likely < PASSIVE),
});

/** Lots are below this. */
const LOTS = 2 ** 32;

/** Whether the owner of this ticket is asked if they would recommend us; `share` 0 … 1 of all are, and it is the same ones each time. */
export const askedToRecommend = (ticketId: string, share: number): boolean =>
  lotOf('recommend', ticketId) < share * LOTS;
