import type { Slot } from '#domain/booking';
import { findOffered } from '#domain/booking';
import { isCommon, partFacts, sensitivityOf, warrantyItemOf } from '#domain/taxonomy';
import { dayOf } from '#domain/time';
import { verdictFor, type Verdict } from '#domain/warranty';
import { done, refused, type Outcome } from '../../kit/outcome';
import type { Visitor } from '../../kit/tickets/visit/slots';
import type { Context } from '../../kit/serve';
import type { Kind, Site } from './site';

/** Who pays, and why (product.md section 6). The public area has no dates of its own: a person decides there. */
export const warrantyOf = ({ home, community }: Site, { place, part, symptom }: Kind, now: number): Verdict =>
  verdictFor(
    {
      item: warrantyItemOf(part, symptom),
      reportedOn: dayOf(now),
      completedOn: home?.completedOn ?? null,
      deliveredOn: home?.deliveredOn ?? null,
      promisedMonths: home?.promisedMonths ?? null,
      common: home === null || isCommon(place, part),
    },
    community.settings.warranty,
  );

export const sensitivityFor = ({ place, part, symptom }: Kind) => sensitivityOf(place, part, symptom);

/** Danger goes to the one on duty at once and waits for no slot. */
export const isUrgent = (kind: Kind): boolean => sensitivityFor(kind) === 'A';

/** Who books visits for this defect. */
export const visitorOf = ({ community }: Site, { part }: Kind, { caller, now }: Context): Visitor => ({
  communityId: community._id,
  trade: partFacts[part].trade,
  settings: community.settings,
  holder: caller.photoFolder,
  now,
});

/** The offered slot of an id. */
export function offered(visitor: Visitor, slotId: string): Outcome<Slot, 'SLOT_NOT_OFFERED'> {
  const slot = findOffered(visitor.settings.slots, visitor, slotId);
  return slot === null ? refused('SLOT_NOT_OFFERED') : done(slot);
}
