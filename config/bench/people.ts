import type { StaffRole } from '../../domain/people';
import type {
  ContractorDocument,
  Membership,
  NamedContact,
  PersonDocument,
  Skills,
  StaffDocument,
  TechnicianDocument,
} from '../../cloudfunctions/schema';

type At = Pick<Membership, 'communityId' | 'role' | 'homeId'>;

const FAR = '2099-12-31';
/** What every technician has been told by owners so far, whatever is stored: routing decides alike at every size. */
const STANDING = { answers: 40, satisfied: 36 } as const;

/** Somebody with one membership: `p-<key>`, openid `o-<key>`. */
export const personOf = (key: string, { communityId, role, homeId }: At): PersonDocument => ({
  ...{
    _id: `p-${key}`,
    openId: `o-${key}`,
    name: `${surname(key)}小安`,
    phone: '13900000000',
    photoFolder: `f-${key}`,
  },
  memberships: [{ communityId, role, homeId, relation: role === 'owner' ? 'owner' : null, since: 0 }],
  ...{ readUntil: 0, deletingAt: null },
});

const SURNAMES = '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const surname = (key: string): string => SURNAMES[key.length % SURNAMES.length] ?? '李';

export const technicianOf = (
  key: string,
  { communityId, ...known }: Skills & { readonly communityId: string },
): TechnicianDocument => ({
  _id: `p-${key}:${communityId}`,
  ...{ personId: `p-${key}`, openId: `o-${key}`, name: `${surname(key)}小安`, phone: '13900000000' },
  communityId,
  ...known,
  ...{ contractorSince: null, licenceUntil: FAR, leave: [], openWork: [], standing: STANDING },
  share: { month: '2026-11', count: 0 },
});

const lineOf = (who: NamedContact, communityId: string, role: StaffRole): Omit<StaffDocument, 'skills'> => ({
  ...{ _id: `s-${who.personId}`, version: 1, communityId, ...who, role, state: 'working', leave: [] },
  phoneKey: `${communityId}:${who.personId}`,
  sortKey: `0-${who.personId}`,
});

export const officeLine = (
  who: NamedContact,
  communityId: string,
  role: Exclude<StaffRole, 'technician'>,
): StaffDocument => ({
  ...lineOf(who, communityId, role),
  skills: null,
});

export const workerLine = (technician: TechnicianDocument): StaffDocument => {
  const { communityId, personId, openId, name, phone } = technician;
  const { contractorId, trades, pools, zones, shifts, onDuty, dailyCapacity, trainedOn } = technician;
  return {
    ...lineOf({ personId, openId, name, phone }, communityId, 'technician'),
    skills: { contractorId, trades, pools, zones, shifts, onDuty, dailyCapacity, trainedOn },
  };
};

export const contractorOf = (_id: string, communityId: string): ContractorDocument => ({
  ...{ _id, version: 1, communityId, name: `维修单位${_id}`, since: null, siteLead: null },
  trades: ['plumbing', 'doorsWindows', 'waterproofing', 'masonry', 'electrical'],
  contact: { personId: '', openId: '', name: '周工', phone: '01088886666' },
  papers: [{ kind: 'licence', name: '施工资质', number: 'D111', until: FAR, photoId: null }],
  ...{ photos: [], licenceUntil: FAR, warnAt: null, photoCheckAt: null, photoChecks: 0, sortKey: _id },
});
