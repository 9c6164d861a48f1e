import { createHash } from 'node:crypto';
import { defaultSettings } from '#domain/settings';
import { addMonths, dayOf } from '#domain/time';
import type {
  CommunityDocument,
  ContractorDocument,
  HomeDocument,
  NamedContact,
  PersonDocument,
  TechnicianDocument,
} from '../../cloudfunctions/schema';
import { contractors, owners, team, technicians } from './cast';
import type { Actor, Owner } from './cast';

const COMMUNITY = 'hefengyuan';

const short = (openId: string): string => openId.replace('demo-', '');
export const folderOf = (openId: string): string => createHash('sha256').update(openId).digest('hex').slice(0, 24);

const contact = ({ openId, name, phone }: Actor): NamedContact => ({ personId: short(openId), openId, name, phone });
const homeId = ({ home }: Owner): string => `${COMMUNITY}-${home.map((text) => text.replace(/\D/g, '')).join('-')}`;

const community: CommunityDocument = {
  _id: COMMUNITY,
  name: '和风苑',
  phone: '02100000000',
  settings: defaultSettings,
  team: team.map((member) => ({ ...contact(member), role: member.role })),
};

const home = (owner: Owner, now: number): HomeDocument => {
  const deliveredOn = addMonths(dayOf(now), -owner.livedMonths);
  const [building, unit, room] = owner.home;
  return {
    _id: homeId(owner),
    communityId: COMMUNITY,
    building,
    unit,
    room,
    completedOn: addMonths(deliveredOn, -3),
    deliveredOn,
    promisedMonths: null,
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
  homes: owners.map((owner) => home(owner, now)),
  people: [
    ...owners.map((owner) => person(owner, [{ communityId: COMMUNITY, role: 'owner', homeId: homeId(owner) }])),
    ...team.map((member) => person(member, [{ communityId: COMMUNITY, role: member.role, homeId: null }])),
    ...technicians.map((actor) => person(actor, [{ communityId: COMMUNITY, role: 'technician', homeId: null }])),
  ],
  contractors: contractors.map(contractor),
  technicians: technicians.map((actor) => technician(actor, now)),
});

export const homeOf = (openId: string): string => {
  const owner = owners.find((candidate) => candidate.openId === openId);
  if (!owner) throw new Error(`${openId} owns no home in the demonstration`);
  return homeId(owner);
};
