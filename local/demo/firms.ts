import { addMonths, DAY, dayOf } from '#domain/time';
import type {
  ContractorDocument,
  NamedContact,
  Skills,
  StaffDocument,
  TechnicianDocument,
} from '../../cloudfunctions/schema';
import { contractors, newHand, team, technicians } from './cast';
import type { Contractor, Technician } from './cast';
import { COMMUNITY, contact, short } from './ids';

const MONTH = 30 * DAY;
const dayIn = (now: number, months: number): string => dayOf(now + months * MONTH);

const contractorCalled = (id: string): Contractor => {
  const found = contractors.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no contractor of the demonstration is called ${id}`);
  return found;
};

/** Every day from eight to eight, so that a newcomer who looks on a Sunday sees somebody at work. */
const shifts = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' }];

const skillsOf = (
  { trades, pools, onDuty, contractor }: Pick<Technician, 'trades' | 'pools' | 'onDuty' | 'contractor'>,
  now: number,
): Skills => ({
  contractorId: contractor,
  ...{ trades, pools, onDuty, shifts },
  zones: [],
  dailyCapacity: 6,
  trainedOn: addMonths(dayOf(now), -6),
});

const staffLine = (actor: NamedContact, more: Pick<StaffDocument, '_id' | 'role' | 'skills'>): StaffDocument => ({
  ...actor,
  ...more,
  version: 1,
  communityId: COMMUNITY,
  state: 'working',
  leave: [],
  phoneKey: `${COMMUNITY}:${actor.phone}`,
  sortKey: `${actor.name}:${more._id}`,
});

export const technician = (actor: Technician, now: number): TechnicianDocument => {
  const { licenceMonths, workedMonths } = contractorCalled(actor.contractor);
  return {
    _id: `${short(actor.openId)}:${COMMUNITY}`,
    ...contact(actor),
    communityId: COMMUNITY,
    ...skillsOf(actor, now),
    contractorSince: addMonths(dayOf(now), -workedMonths),
    licenceUntil: dayIn(now, licenceMonths),
    leave: [],
    openWork: [],
    standing: { answers: 0, satisfied: 0 },
    share: { month: '', count: 0 },
  };
};

export const contractor = (firm: Contractor, now: number): ContractorDocument => {
  const licenceUntil = dayIn(now, firm.licenceMonths);
  const [lead = ''] = technicians.filter((one) => one.contractor === firm.id).map(({ phone }) => phone);
  return {
    _id: firm.id,
    version: 1,
    communityId: COMMUNITY,
    name: firm.name,
    trades: firm.trades,
    since: addMonths(dayOf(now), -firm.workedMonths),
    contact: contact(firm.contact),
    siteLead: { name: firm.siteLead, phone: lead },
    papers: [
      {
        kind: 'licence',
        name: '建筑业企业资质证书',
        number: `D3310${firm.contact.phone}`,
        until: licenceUntil,
        photoId: null,
      },
      { kind: 'contract', name: '维修服务合同', number: '', until: addMonths(dayOf(now), 6), photoId: null },
    ],
    photos: [],
    licenceUntil,
    warnAt: null,
    photoCheckAt: null,
    photoChecks: 0,
    sortKey: `${firm.name}:${firm.id}`,
  };
};

/** 花名册: one line for everybody who works here, in the app or not. */
export const roster = (now: number): readonly StaffDocument[] => [
  ...team.map((member) =>
    staffLine(contact(member), { _id: `staff-${short(member.openId)}`, role: member.role, skills: null }),
  ),
  ...technicians.map((one) =>
    staffLine(contact(one), { _id: `staff-${short(one.openId)}`, role: 'technician', skills: skillsOf(one, now) }),
  ),
  staffLine(
    { personId: '', openId: '', name: newHand.name, phone: newHand.phone },
    {
      _id: 'staff-new-hand',
      role: 'technician',
      skills: skillsOf(
        { trades: ['plumbing'], pools: ['warranty'], onDuty: false, contractor: newHand.contractor },
        now,
      ),
    },
  ),
];
