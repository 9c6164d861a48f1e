import { nextRing } from '#domain/clocks';
import type { ComplaintDocument } from '../../schema';
import { dueOf, earliest } from '../clocks';
import { timeKey } from '../ids';

/** What a complaint says of itself; the rest is derived from it. */
export type ComplaintFacts = Omit<ComplaintDocument, 'open' | 'sortKey' | 'dueKey' | 'nextRingAt'>;

/** The complaint with the fields that lists and the timer look it up by. */
export const filedComplaint = (facts: ComplaintFacts): ComplaintDocument => ({
  ...facts,
  open: facts.state !== 'settled',
  sortKey: `${timeKey(facts.receivedAt)}-${facts._id}`,
  dueKey: `${timeKey(dueOf(facts.clocks))}-${facts._id}`,
  nextRingAt: earliest(facts.clocks.map(nextRing)),
});
