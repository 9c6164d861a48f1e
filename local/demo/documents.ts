import { searchKeysOf } from '#domain/people';
import { defaultSettings } from '#domain/settings';
import { addMonths, DAY, dayOf } from '#domain/time';
import type {
  CommunityDocument,
  HomeDocument,
  InvitationDocument,
  Membership,
  PersonDocument,
  PriceBookDocument,
  SettingsDocument,
  SpotDocument,
} from '../../cloudfunctions/schema';
import { contractors, family, newHand, owners, prices, team, technicians, unbound } from './cast';
import type { Actor, Owner } from './cast';
import { contractor, roster, technician } from './firms';
import { COMMUNITY, contact, folderOf, short } from './ids';

const homeId = ({ home }: Pick<Owner, 'home'>): string =>
  `${COMMUNITY}-${home.map((text) => text.replace(/\D/g, '')).join('-')}`;
const buildings = ['1栋', '2栋', '3栋', '5栋', '6栋', '地下车库'];

const community: CommunityDocument = {
  _id: COMMUNITY,
  name: '和风苑',
  phone: '02100000000',
  settings: defaultSettings,
  settingsVersion: 1,
  priceBookVersion: 1,
  buildings,
  positions: buildings.map((building, n) => ({
    building,
    latitude: 31.2304 + n / 2000,
    longitude: 121.4737 + n / 3000,
  })),
  team: team.map((member) => ({ ...contact(member), role: member.role })),
};

const UNBOUND_MONTHS = 2;
const papers = ['住宅质量保证书', '住宅使用说明书', '入户验收单'];

type Lived = Pick<Owner, 'home' | 'livedMonths'> & { readonly register: HomeDocument['owners'] };

const home = ({ home: address, livedMonths, register }: Lived, now: number): HomeDocument => {
  const deliveredOn = addMonths(dayOf(now), -livedMonths);
  const [building, unit, room] = address;
  return {
    _id: homeId({ home: address }),
    communityId: COMMUNITY,
    building,
    unit,
    room,
    completedOn: addMonths(deliveredOn, -3),
    deliveredOn,
    promisedMonths: null,
    owners: register,
    searchKeys: searchKeysOf({ building, unit, room, owners: register }),
    documents: papers.map((name, n) => ({ id: `paper-${n}`, name, on: deliveredOn, fileId: null })),
  };
};

const person = (actor: Actor, memberships: PersonDocument['memberships']): PersonDocument => ({
  _id: short(actor.openId),
  openId: actor.openId,
  name: actor.name,
  phone: actor.phone,
  photoFolder: folderOf(actor.openId),
  memberships,
  readUntil: 0,
  deletingAt: null,
});

const memberOf = (role: Membership['role'], since: number): Membership => ({
  communityId: COMMUNITY,
  role,
  homeId: null,
  relation: null,
  since,
});

const livesIn = (owner: Owner, relation: 'owner' | 'family' | 'tenant', since: number): Membership => ({
  ...memberOf('owner', since),
  homeId: homeId(owner),
  relation,
});

const ownerCalled = (openId: string): Owner => {
  const owner = owners.find((candidate) => candidate.openId === openId);
  if (!owner) throw new Error(`${openId} owns no home in the demonstration`);
  return owner;
};

/** Lifts and the pump room have codes on them. */
const spots: readonly SpotDocument[] = [
  ...['1栋', '2栋', '3栋'].map((building): SpotDocument => ({
    _id: `lift-${building.replace(/\D/g, '')}`,
    communityId: COMMUNITY,
    name: `${building}客梯`,
    building,
    floor: '1层',
    place: 'corridor',
    part: 'lift',
  })),
  {
    _id: 'pump-room',
    communityId: COMMUNITY,
    name: '地下一层水泵房',
    building: '地下车库',
    floor: '地下一层',
    place: 'basement',
    part: null,
  },
];

const INVITED_FOR = 365 * DAY;

const invitation = (now: number): InvitationDocument => ({
  _id: unbound.code,
  communityId: COMMUNITY,
  homeId: homeId(unbound),
  relation: 'owner',
  staffId: null,
  invitedBy: { personId: '', name: '和风苑前台' },
  expiresAt: now + INVITED_FOR,
  usedBy: null,
});

/** For somebody on the roster who has not opened the app yet. */
const staffInvitation = (now: number): InvitationDocument => ({
  ...invitation(now),
  _id: newHand.code,
  homeId: null,
  relation: null,
  staffId: 'staff-new-hand',
  invitedBy: { personId: 'manager-gao', name: '高文博' },
});

/** The rules and the prices the community was opened with. */
const firstVersion = (now: number) =>
  ({
    _id: `${COMMUNITY}:1`,
    communityId: COMMUNITY,
    version: 1,
    at: now - 60 * DAY,
    by: { personId: 'manager-gao', name: '高文博' },
    note: '开通时的规定',
  }) as const;

/** The demonstration community as documents by collection; days are counted back from `now` (epoch ms). */
export const documents = (now: number): Readonly<Record<string, readonly object[]>> => ({
  communities: [community],
  homes: [
    ...owners.map((owner) => home({ ...owner, register: [{ name: owner.name, phone: owner.phone }] }, now)),
    home({ ...unbound, livedMonths: UNBOUND_MONTHS }, now),
  ],
  people: [
    ...owners.map((owner) => person(owner, [livesIn(owner, 'owner', now)])),
    ...family.map((member) => person(member, [livesIn(ownerCalled(member.of), member.relation, now)])),
    ...team.map((member) => person(member, [memberOf(member.role, now)])),
    ...technicians.map((actor) => person(actor, [memberOf('technician', now)])),
  ],
  contractors: contractors.map((firm) => contractor(firm, now)),
  staff: roster(now),
  settings: [{ ...firstVersion(now), settings: defaultSettings, changes: [] } satisfies SettingsDocument],
  priceBooks: [{ ...firstVersion(now), items: prices } satisfies PriceBookDocument],
  technicians: technicians.map((actor) => technician(actor, now)),
  spots,
  invitations: [invitation(now), staffInvitation(now)],
});

export const homeOf = (openId: string): string => homeId(ownerCalled(openId));
