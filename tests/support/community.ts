import { defaultSettings, type CommunitySettings } from '#domain/settings';
import { addMonths, dayOf } from '#domain/time';
import type {
  CollectionName,
  Documents,
  Membership,
  PersonDocument,
  TechnicianDocument,
} from '../../cloudfunctions/schema';

/** Plain documents by collection. */
export type Seed = { readonly [N in CollectionName]?: readonly Documents[N][] };

/** The people of the seeded communities, by openId. The first community is 'anju', the other one 'linli'. */
export const people = {
  owner: 'openid-owner',
  family: 'openid-family',
  neighbour: 'openid-neighbour',
  technician: 'openid-technician',
  workmate: 'openid-workmate',
  supervisor: 'openid-supervisor',
  frontDesk: 'openid-frontdesk',
  manager: 'openid-manager',
  otherOwner: 'openid-other-owner',
  otherTechnician: 'openid-other-technician',
  otherManager: 'openid-other-manager',
  otherFrontDesk: 'openid-other-frontdesk',
  stranger: 'openid-stranger',
} as const;
export type PersonKey = keyof typeof people;

const phones: Readonly<Record<PersonKey, string>> = {
  owner: '13800000001',
  family: '13800000002',
  neighbour: '13800000003',
  technician: '13800000004',
  workmate: '13800000005',
  supervisor: '13800000006',
  frontDesk: '13800000007',
  manager: '13800000008',
  otherOwner: '13800000009',
  otherTechnician: '13800000010',
  otherManager: '13800000011',
  stranger: '13800000012',
  otherFrontDesk: '13800000013',
};

/** `p-owner` for openid-owner. */
export const personId = (key: PersonKey): string => `p-${people[key].slice('openid-'.length)}`;
export const photoFolder = (key: PersonKey): string => `f-${people[key].slice('openid-'.length)}`;

const person = (key: PersonKey, name: string, memberships: readonly Membership[]): PersonDocument => ({
  _id: personId(key),
  openId: people[key],
  name,
  phone: phones[key],
  photoFolder: photoFolder(key),
  memberships,
  readUntil: 0,
  deletingAt: null,
});

const at = (communityId: string, role: Membership['role'], homeId: string | null = null): Membership => ({
  communityId,
  role,
  homeId,
  relation: role === 'owner' ? 'owner' : null,
  since: 0,
});

const technician = (
  key: PersonKey,
  name: string,
  more: Pick<TechnicianDocument, 'communityId' | 'contractorId'> & Partial<TechnicianDocument>,
): TechnicianDocument => ({
  _id: `${personId(key)}:${more.communityId}`,
  personId: personId(key),
  openId: people[key],
  name,
  phone: phones[key],
  trades: ['plumbing', 'doorsWindows', 'waterproofing', 'masonry', 'electrical'],
  pools: ['warranty', 'paid'],
  licenceUntil: '2099-12-31',
  trainedOn: '2020-01-01',
  onShift: true,
  onDuty: false,
  dailyCapacity: 50,
  openWork: [],
  ...more,
});

const contact = (key: PersonKey, name: string) => ({
  personId: personId(key),
  openId: people[key],
  name,
  phone: phones[key],
});

const nobody = { personId: '', openId: '', name: '周工', phone: '01088886666' };

/** Two small communities; `now` decides how old their homes are, `settings` belong to the first. */
export function smallCommunity(now: number, settings: CommunitySettings = defaultSettings): Seed {
  const today = dayOf(now);
  const dates = { completedOn: addMonths(today, -10), deliveredOn: addMonths(today, -6), promisedMonths: null };
  /** What the register says of a home: who bought it. */
  const owned = (key: PersonKey, name: string) => ({ owners: [{ name, phone: phones[key] }], documents: [] });
  const handover = { id: 'd-handover', name: '交付验收单', on: dates.deliveredOn, fileId: null };
  return {
    communities: [
      {
        _id: 'anju',
        name: '安居苑',
        phone: '01088880000',
        settings,
        buildings: ['1栋', '2栋', '3栋'],
        team: [
          { ...contact('supervisor', '赵工'), role: 'supervisor' },
          { ...contact('frontDesk', '钱晓雯'), role: 'frontDesk' },
          { ...contact('manager', '孙丽华'), role: 'manager' },
        ],
      },
      {
        _id: 'linli',
        name: '邻里苑',
        phone: '01099990000',
        settings: defaultSettings,
        buildings: ['1栋'],
        team: [{ ...contact('otherManager', '吴敏'), role: 'manager' }],
      },
    ],
    homes: [
      {
        _id: 'h-501',
        communityId: 'anju',
        building: '3栋',
        unit: '2单元',
        room: '501',
        ...dates,
        ...owned('owner', '李建国'),
        documents: [handover],
      },
      {
        _id: 'h-502',
        communityId: 'anju',
        building: '3栋',
        unit: '2单元',
        room: '502',
        ...dates,
        ...owned('neighbour', '陈静'),
      },
      {
        _id: 'h-101',
        communityId: 'linli',
        building: '1栋',
        unit: '1单元',
        room: '101',
        ...dates,
        ...owned('otherOwner', '郑洁'),
      },
    ],
    spots: [
      {
        ...{ _id: 's-lift', communityId: 'anju', name: '3栋1号电梯', building: '3栋', floor: '1层' },
        ...{ place: 'corridor', part: 'lift' },
      },
      {
        ...{ _id: 's-pump', communityId: 'linli', name: '水泵房', building: '1栋', floor: '-1层' },
        ...{ place: 'basement', part: null },
      },
    ],
    people: [
      person('owner', '李建国', [at('anju', 'owner', 'h-501')]),
      person('family', '王芳', [at('anju', 'owner', 'h-501')]),
      person('neighbour', '陈静', [at('anju', 'owner', 'h-502')]),
      person('technician', '张伟', [at('anju', 'technician')]),
      person('workmate', '刘强', [at('anju', 'technician')]),
      person('supervisor', '赵工', [at('anju', 'supervisor')]),
      person('frontDesk', '钱晓雯', [at('anju', 'frontDesk')]),
      person('manager', '孙丽华', [at('anju', 'manager')]),
      person('otherOwner', '郑洁', [at('linli', 'owner', 'h-101')]),
      person('otherTechnician', '何军', [at('linli', 'technician')]),
      person('otherManager', '吴敏', [at('linli', 'manager')]),
      person('otherFrontDesk', '周洁', [at('linli', 'frontDesk')]),
    ],
    technicians: [
      technician('technician', '张伟', { communityId: 'anju', contractorId: 'k-1', onDuty: true }),
      technician('workmate', '刘强', { communityId: 'anju', contractorId: 'k-1' }),
      technician('otherTechnician', '何军', { communityId: 'linli', contractorId: 'k-2' }),
    ],
    contractors: [
      { _id: 'k-1', communityId: 'anju', name: '永固建筑维修', contact: nobody },
      { _id: 'k-2', communityId: 'linli', name: '安泰维修', contact: nobody },
    ],
  };
}
