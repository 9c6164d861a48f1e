import { randomInt } from 'node:crypto';
import type { StaffRole } from '#domain/people';
import { INVITATION_CODES, invitationCode, searchKeysOf } from '#domain/people';
import { defaultSettings } from '#domain/settings';
import { DAY } from '#domain/time';
import type {
  CommunityDocument,
  ContractorDocument,
  HomeDocument,
  InvitationDocument,
  SettingsDocument,
  Skills,
  StaffDocument,
} from '../../../cloudfunctions/schema';

/** Nobody of the app yet. */
const nobody = { personId: '', openId: '' };

export interface Place {
  /** Of the community: letters, digits and dashes, for ever. */
  readonly id: string;
  readonly name: string;
  /** The one number owners call. */
  readonly phone: string;
  readonly buildings: readonly string[];
}

export const communityDocument = ({ id, name, phone, buildings }: Place): CommunityDocument => ({
  _id: id,
  ...{ name, phone, buildings },
  settings: defaultSettings,
  settingsVersion: 1,
  priceBookVersion: 0,
  positions: [],
  team: [],
});

/** The rules a community is opened with: version 1, nobody's change. */
export const firstSettings = ({ id, name }: Place, now: number): SettingsDocument => ({
  _id: `${id}:1`,
  communityId: id,
  version: 1,
  at: now,
  by: { personId: '', name },
  note: '开通时的规定',
  settings: defaultSettings,
  changes: [],
});

interface Member {
  readonly id: string;
  readonly role: StaffRole;
  readonly name: string;
  readonly phone: string;
  /** Exactly for technicians. */
  readonly skills: Skills | null;
}

const order: readonly StaffRole[] = ['manager', 'supervisor', 'frontDesk', 'technician'];

/** A line of the roster, filed as the functions file it. */
export const staffLine = (communityId: string, { id, role, name, phone, skills }: Member): StaffDocument => ({
  _id: id,
  ...{ communityId, role, name, phone, skills },
  ...nobody,
  version: 1,
  state: 'working',
  leave: [],
  phoneKey: `${communityId}:${phone}`,
  sortKey: `0${order.indexOf(role)}-${name}-${id}`,
});

type Goal = Pick<InvitationDocument, 'homeId' | 'relation' | 'staffId'>;

/** A code nobody can guess that leads there once, for so many days. */
export const invitationTo = (
  { id, name }: Place,
  goal: Goal,
  { now, days }: { readonly now: number; readonly days: number },
): InvitationDocument => ({
  _id: invitationCode(randomInt(INVITATION_CODES)),
  communityId: id,
  ...goal,
  invitedBy: { personId: '', name },
  expiresAt: now + days * DAY,
  usedBy: null,
});

export const homeDocument = (
  communityId: string,
  address: { readonly building: string; readonly unit: string; readonly room: string },
  deliveredOn: string,
): HomeDocument => ({
  _id: [communityId, address.building, address.unit, address.room].join('-').replaceAll(/[^\w-]/g, ''),
  communityId,
  ...address,
  completedOn: null,
  deliveredOn,
  promisedMonths: null,
  owners: [],
  searchKeys: searchKeysOf({ ...address, owners: [] }),
  documents: [],
});

export const contractorDocument = (
  communityId: string,
  firm: Pick<ContractorDocument, '_id' | 'name' | 'trades'> & { readonly phone: string; readonly licenceUntil: string },
): ContractorDocument => ({
  _id: firm._id,
  version: 1,
  communityId,
  name: firm.name,
  trades: firm.trades,
  since: null,
  contact: { ...nobody, name: firm.name, phone: firm.phone },
  siteLead: null,
  papers: [{ kind: 'licence', name: '资质证书', number: '', until: firm.licenceUntil, photoId: null }],
  photos: [],
  licenceUntil: firm.licenceUntil,
  warnAt: null,
  photoCheckAt: null,
  photoChecks: 0,
  sortKey: `${firm.name}:${firm._id}`,
});
