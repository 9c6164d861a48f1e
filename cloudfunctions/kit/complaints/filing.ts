import { nextRing } from '#domain/clocks';
import { dayOf } from '#domain/time';
import type { ComplaintDocument } from '../../schema';
import { dueOf, earliest } from '../clocks';
import { timeKey } from '../ids';

type Derived = 'open' | 'groupId' | 'receivedOn' | 'touchedOn' | 'sortKey' | 'dueKey' | 'nextRingAt';

/** What a complaint says of itself; the rest is derived from it. */
export type ComplaintFacts = Omit<ComplaintDocument, Derived>;

/** Major ones stand above all others, whatever is due when. */
const trackOf = ({ severity }: ComplaintFacts): string => (severity === 'major' ? '0' : '1');

/** The complaint with the fields that lists and the timer look it up by. */
export const filedComplaint = (facts: ComplaintFacts): ComplaintDocument => ({
  ...facts,
  open: facts.state !== 'settled',
  groupId: facts.group?.id ?? null,
  receivedOn: dayOf(facts.receivedAt),
  touchedOn: [...new Set(facts.events.map(({ at }) => dayOf(at)))],
  sortKey: `${timeKey(facts.receivedAt)}-${facts._id}`,
  dueKey: `${trackOf(facts)}-${timeKey(dueOf(facts.clocks))}-${facts._id}`,
  nextRingAt: earliest(facts.clocks.map(nextRing)),
});
