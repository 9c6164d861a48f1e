import { findOffered, type Slot } from '#domain/booking';
import { isCommon, partFacts, sensitivityUnder, warrantyItemOf, type Sensitivity } from '#domain/taxonomy';
import { dayOf } from '#domain/time';
import { verdictFor, type Verdict } from '#domain/warranty';
import type { CommunityDocument, HomeDocument } from '../../schema';
import { done, refused, type Outcome } from '../../kit/outcome';
import type { Visitor } from '../../kit/tickets/visit/slots';
import type { Context } from '../../kit/serve';
import { timeOf } from '../../kit/settings';
import type { Kind } from './site';

type Settings = CommunityDocument['settings'];
/** Whose rules decide: a site's, or those a ticket was opened under. */
interface Ruled {
  readonly home: HomeDocument | null;
  readonly settings: Settings;
}

/** Who pays, and why (product.md section 6). The public area has no dates of its own: a person decides there. */
export const warrantyOf = ({ home, settings }: Ruled, { place, part, symptom }: Kind, reportedAt: number): Verdict =>
  verdictFor(
    {
      item: warrantyItemOf(part, symptom),
      reportedOn: dayOf(reportedAt),
      completedOn: home?.completedOn ?? null,
      deliveredOn: home?.deliveredOn ?? null,
      promisedMonths: home?.promisedMonths ?? null,
      common: home === null || isCommon(place, part),
    },
    settings.warranty,
  );

export const sensitivityFor = ({ place, part, symptom }: Kind, { sensitivity }: Settings): Sensitivity =>
  sensitivityUnder(sensitivity, { place, part, symptom });

/** Danger goes to the one on duty at once and waits for no slot. */
export const isUrgent = (kind: Kind, settings: Settings): boolean => sensitivityFor(kind, settings) === 'A';

/** Who books visits for this defect. */
export const visitorOf = (
  { community }: { readonly community: CommunityDocument },
  { part }: Pick<Kind, 'part'>,
  { caller, now }: Pick<Context, 'caller' | 'now'>,
): Visitor => ({
  communityId: community._id,
  trade: partFacts[part].trade,
  settings: community.settings,
  time: timeOf(community.settings),
  holder: caller.photoFolder,
  now,
});

/** The offered slot of an id. */
export function offered(visitor: Visitor, slotId: string): Outcome<Slot, 'SLOT_NOT_OFFERED'> {
  const slot = findOffered(visitor.settings.slots, visitor, slotId);
  return slot === null ? refused('SLOT_NOT_OFFERED') : done(slot);
}
