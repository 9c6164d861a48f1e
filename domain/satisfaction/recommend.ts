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

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const WORD = 2 ** 32;

/** Evenly spread over 0 … 1, always the same for the same text: FNV-1a, finished as MurmurHash3 does (both public domain). */
function drawOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / WORD;
}

/** Whether the owner of this ticket is asked if they would recommend us; `share` 0 … 1 of all are, and it is the same ones each time. */
export const askedToRecommend = (ticketId: string, share: number): boolean => drawOf(ticketId) < share;
