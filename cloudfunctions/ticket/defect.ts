import {
  isDefect,
  partFacts,
  sensitivityOf,
  warrantyItemOf,
  type Part,
  type Place,
  type Symptom,
} from '#domain/taxonomy';
import { dayOf } from '#domain/time';
import { verdictFor, type Verdict } from '#domain/warranty';
import type { CommunityDocument, HomeDocument } from '../schema';
import { getDocument } from '../kit/documents';
import { done, refused, type Outcome } from '../kit/outcome';
import { speaksFor } from '../kit/policies/home';
import type { Caller } from '../kit/caller';

export interface Defect {
  readonly homeId: string;
  readonly place: Place;
  readonly part: Part;
  readonly symptom: Symptom;
}

export interface Site {
  readonly home: HomeDocument;
  readonly community: CommunityDocument;
}

/** The home the caller speaks for, with its community. Somebody else's home does not exist for them. */
export async function siteOf(caller: Caller, defect: Defect): Promise<Outcome<Site, 'HOME_NOT_FOUND' | 'BAD_INPUT'>> {
  const home = await getDocument('homes', defect.homeId);
  if (home === null || !speaksFor(caller, home)) return refused('HOME_NOT_FOUND');
  if (!isDefect(defect.place, defect.part, defect.symptom)) return refused('BAD_INPUT');
  const community = await getDocument('communities', home.communityId);
  if (community === null) throw new Error(`home ${home._id} belongs to no community`);
  return done({ home, community });
}

/** Who pays, and why (product.md section 6). */
export const warrantyOf = ({ home, community }: Site, { part, symptom }: Defect, now: number): Verdict =>
  verdictFor(
    {
      item: warrantyItemOf(part, symptom),
      reportedOn: dayOf(now),
      completedOn: home.completedOn,
      deliveredOn: home.deliveredOn,
      promisedMonths: home.promisedMonths,
      common: partFacts[part].common,
    },
    community.settings.warranty,
  );

export const sensitivityFor = ({ place, part, symptom }: Defect) => sensitivityOf(place, part, symptom);
