import type { SiteInput } from '#domain/contract';
import { homeName } from '#domain/copy';
import { commonPlaces, isCommon, isDefect, type Part, type Place, type Symptom } from '#domain/taxonomy';
import type { CommunityDocument, HomeDocument } from '../../schema';
import type { Caller } from '../../kit/caller';
import { getDocument } from '../../kit/database/documents';
import { done, refused, type Outcome } from '../../kit/outcome';
import { worksIn } from '../../kit/policies/community';
import { speaksFor } from '../../kit/policies/home';
import { personKey } from '../../kit/tickets/life/filing';

/** What is defective. */
export interface Kind {
  readonly place: Place;
  readonly part: Part;
  readonly symptom: Symptom;
}
/** What is defective, and where. */
export type Defect = Kind & { readonly site: SiteInput };

/** Where it is, found and open to the caller. */
export interface Site {
  readonly community: CommunityDocument;
  /** Null: public area. */
  readonly home: HomeDocument | null;
  /** As people call it. */
  readonly name: string;
  /** Of the public area or the common part; null: it concerns one home only. */
  readonly building: string | null;
}

type Code = 'HOME_NOT_FOUND' | 'SPOT_NOT_FOUND' | 'BAD_INPUT';
type Found = Outcome<Omit<Site, 'community'> & { readonly communityId: string }, Code>;
type At<K extends SiteInput['kind']> = Extract<SiteInput, { readonly kind: K }>;

const inHome = (home: HomeDocument, { place, part }: Kind) => ({
  home,
  communityId: home.communityId,
  name: homeName(home),
  building: isCommon(place, part) ? home.building : null,
});

/** Whether a caller may name a home as the place of a defect. */
type MayName = (caller: Caller, home: HomeDocument) => boolean;

/** Its people; and the front desk of its community, who look and hold a place for somebody who called. */
export const atDesk: MayName = (caller, home) =>
  speaksFor(caller, home) || worksIn(caller, home.communityId, ['frontDesk']);

/** Somebody else's home does not exist for the caller. */
async function atHome({ homeId }: At<'home'>, defect: Kind, allowed: (home: HomeDocument) => boolean): Promise<Found> {
  const home = await getDocument('homes', homeId);
  return home === null || !allowed(home) ? refused('HOME_NOT_FOUND') : done(inHome(home, defect));
}

/** The public area of a community, by the people who belong to it. */
async function inArea(site: At<'area'>, { place }: Kind, caller: Caller): Promise<Found> {
  const { communityId, building, floor } = site;
  if (!caller.memberships.some((m) => m.communityId === communityId)) return refused('HOME_NOT_FOUND');
  if (!commonPlaces.some((common) => common === place)) return refused('BAD_INPUT');
  return Promise.resolve(done({ home: null, communityId, building, name: `${building}${floor}` }));
}

/** A thing with a code on it, by anybody who stands before it. */
async function atSpot({ spotId }: At<'spot'>, { place, part }: Kind): Promise<Found> {
  const spot = await getDocument('spots', spotId);
  if (spot === null) return refused('SPOT_NOT_FOUND');
  if (spot.place !== place || (spot.part !== null && spot.part !== part)) return refused('BAD_INPUT');
  const { communityId, building, name } = spot;
  return done({ home: null, communityId, building, name });
}

async function find({ site, ...kind }: Defect, caller: Caller, mayName: MayName): Promise<Found> {
  switch (site.kind) {
    case 'home':
      return atHome(site, kind, (home) => mayName(caller, home));
    case 'area':
      return inArea(site, kind, caller);
    case 'spot':
      return atSpot(site, kind);
  }
}

async function withCommunity(found: Found): Promise<Outcome<Site, Code>> {
  if (!found.ok) return found;
  const { communityId, ...site } = found.data;
  const community = await getDocument('communities', communityId);
  if (community === null) throw new Error(`${site.name} belongs to no community (${communityId})`);
  return done({ ...site, community });
}

/**
 * The site of a defect that exists, where the caller may report one there.
 * @param mayName who may name a home: only its people report by themselves
 */
export async function siteOf(
  caller: Caller,
  defect: Defect,
  mayName: MayName = speaksFor,
): Promise<Outcome<Site, Code>> {
  if (!isDefect(defect.place, defect.part, defect.symptom)) return refused('BAD_INPUT');
  const site = await withCommunity(await find(defect, caller, mayName));
  if (!site.ok) return site;
  const { community, building } = site.data;
  const known = defect.site.kind !== 'area' || (building !== null && community.buildings.includes(building));
  return known ? site : refused('BAD_INPUT');
}

/** A home for which somebody who works in its community reports. */
export async function siteByStaff(home: HomeDocument, kind: Kind): Promise<Outcome<Site, Code>> {
  if (!isDefect(kind.place, kind.part, kind.symptom)) return refused('BAD_INPUT');
  return withCommunity(done(inHome(home, kind)));
}

/** Whose list a report at this site goes into; null: the caller has none yet. */
export const listOf = ({ home }: Site, caller: Caller): string | null => {
  if (home !== null) return home._id;
  return caller.id === '' ? null : personKey(caller.id);
};
