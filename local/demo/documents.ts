import { createHash } from 'node:crypto';
import { defaultSettings } from '#domain/settings';
import { addMonths, DAY, dayOf } from '#domain/time';
import type {
  CommunityDocument,
  ContractorDocument,
  HomeDocument,
  InvitationDocument,
  Membership,
  NamedContact,
  PersonDocument,
  SpotDocument,
  TechnicianDocument,
} from '../../cloudfunctions/schema';
import { contractors, family, owners, team, technicians, unbound } from './cast';
import type { Actor, Owner } from './cast';

export const COMMUNITY = 'hefengyuan';

const short = (openId: string): string => openId.replace('demo-', '');
export const folderOf = (openId: string): string => createHash('sha256').update(openId).digest('hex').slice(0, 24);

const contact = ({ openId, name, phone }: Actor): NamedContact => ({ personId: short(openId), openId, name, phone });
const homeId = ({ home }: Pick<Owner, 'home'>): string =>
  `${COMMUNITY}-${home.map((text) => text.replace(/\D/g, '')).join('-')}`;
const buildings = ['1栋', '2栋', '3栋', '5栋', '6栋', '地下车库'];

const community: CommunityDocument = {
  _id: COMMUNITY,
  name: '和风苑',
  phone: '02100000000',
  settings: defaultSettings,
  buildings,
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
  invitedBy: { personId: '', name: '和风苑前台' },
  expiresAt: now + INVITED_FOR,
  usedBy: null,
});

const technician = (actor: (typeof technicians)[number], now: number): TechnicianDocument => ({
  _id: `${short(actor.openId)}:${COMMUNITY}`,
  ...contact(actor),
  communityId: COMMUNITY,
  contractorId: actor.contractor,
  trades: actor.trades,
  pools: actor.pools,
  licenceUntil: addMonths(dayOf(now), 14),
  trainedOn: addMonths(dayOf(now), -6),
  onShift: true,
  onDuty: actor.onDuty,
  dailyCapacity: 6,
  openWork: [],
});

const contractor = ({ id, name, contact: head }: (typeof contractors)[number]): ContractorDocument => ({
  _id: id,
  communityId: COMMUNITY,
  name,
  contact: contact(head),
});

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
  contractors: contractors.map(contractor),
  technicians: technicians.map((actor) => technician(actor, now)),
  spots,
  invitations: [invitation(now)],
});

export const homeOf = (openId: string): string => homeId(ownerCalled(openId));
