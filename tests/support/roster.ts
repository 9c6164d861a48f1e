import type { StaffRole } from '#domain/people';
import type {
  ContractorDocument,
  PriceBookDocument,
  Skills,
  StaffDocument,
  TechnicianDocument,
} from '../../cloudfunctions/schema';
import { contact, type PersonKey } from './cast';

/** Every hour of every day: tests about shifts make their own. */
const shifts = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }];

export const skills = (contractorId: string, more: Partial<Skills> = {}): Skills => ({
  contractorId,
  trades: ['plumbing', 'doorsWindows', 'waterproofing', 'masonry', 'electrical'],
  pools: ['warranty', 'paid'],
  ...{ zones: [], shifts, onDuty: false, dailyCapacity: 30, trainedOn: '2020-01-01' },
  ...more,
});

/** `s-owner` for openid-owner. */
export const staffId = (key: PersonKey): string => `s-${key}`;

interface Place {
  readonly communityId: string;
  readonly role: StaffRole;
  readonly skills: Skills | null;
}

const line = (key: PersonKey, name: string, { communityId, role, skills: known }: Place): StaffDocument => {
  const { phone, ...them } = contact(key, name);
  return {
    ...{ _id: staffId(key), version: 1, communityId, ...them, phone, role, state: 'working', skills: known, leave: [] },
    phoneKey: `${communityId}:${phone}`,
    sortKey: `0-${staffId(key)}`,
  };
};

const office = (key: PersonKey, name: string, communityId: string, role: Exclude<StaffRole, 'technician'>) =>
  line(key, name, { communityId, role, skills: null });
const worker = (key: PersonKey, name: string, communityId: string, known: Skills) =>
  line(key, name, { communityId, role: 'technician', skills: known });

const LICENCE_ENDS = '2099-12-31';

const technician = (
  key: PersonKey,
  name: string,
  { communityId, ...known }: Skills & { readonly communityId: string },
): TechnicianDocument => ({
  _id: `${contact(key, name).personId}:${communityId}`,
  ...contact(key, name),
  communityId,
  ...known,
  ...{ contractorSince: null, licenceUntil: LICENCE_ENDS, leave: [], openWork: [] },
  standing: { answers: 0, satisfied: 0 },
  share: { month: '2026-11', count: 0 },
});

const workers = [
  { key: 'technician', name: '张伟', communityId: 'anju', skills: skills('k-1', { onDuty: true }) },
  { key: 'workmate', name: '刘强', communityId: 'anju', skills: skills('k-1') },
  { key: 'otherTechnician', name: '何军', communityId: 'linli', skills: skills('k-2') },
] as const;

const contractor = (_id: string, communityId: string, name: string): ContractorDocument => ({
  ...{ _id, version: 1, communityId, name, since: null, siteLead: null },
  trades: ['plumbing', 'doorsWindows', 'waterproofing', 'masonry', 'electrical'],
  contact: { personId: '', openId: '', name: '周工', phone: '01088886666' },
  papers: [{ kind: 'licence', name: '施工资质', number: 'D111', until: LICENCE_ENDS, photoId: null }],
  ...{ photos: [], licenceUntil: LICENCE_ENDS, warnAt: null, photoCheckAt: null, photoChecks: 0 },
  sortKey: `${name}-${_id}`,
});

/** Who works in the two communities, and for whom. */
export const roster = {
  staff: [
    office('manager', '孙丽华', 'anju', 'manager'),
    office('supervisor', '赵工', 'anju', 'supervisor'),
    office('frontDesk', '钱晓雯', 'anju', 'frontDesk'),
    office('otherManager', '吴敏', 'linli', 'manager'),
    ...workers.map(({ key, name, communityId, skills: known }) => worker(key, name, communityId, known)),
  ],
  technicians: workers.map(({ key, name, communityId, skills: known }) =>
    technician(key, name, { ...known, communityId }),
  ),
  contractors: [contractor('k-1', 'anju', '永固建筑维修'), contractor('k-2', 'linli', '安泰维修')],
} as const;

/** A price book for 安居苑; the community itself begins without one. */
export const priceBook = (version: number): PriceBookDocument => ({
  ...{ _id: `anju:${version}`, communityId: 'anju', version, at: 0, by: { personId: '', name: '' }, note: '' },
  items: [
    { id: 'valve-work', kind: 'labour', trade: 'plumbing', name: '更换角阀', unit: '次', unitPrice: 20_000 },
    { id: 'valve', kind: 'parts', trade: 'plumbing', name: '角阀', unit: '个', unitPrice: 6_000 },
  ],
});
