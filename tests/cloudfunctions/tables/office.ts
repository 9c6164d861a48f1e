import type { Api, caseApi, contractorApi, Input, settingsApi, staffApi } from '#domain/contract';
import { defaultSettings } from '#domain/settings';
import { requestId } from '../../support/cloud';
import { priceBook, skills, staffId as staffIdOf } from '../../support/roster';
import type { Cases, Rows } from './row';
import type { Stand } from './stand';

const cursor = null;
const communityId = 'anju';
const contractorId = 'no-such-contractor';
const staffId = 'no-such-staff';
const request = () => ({ requestId: requestId() });
const away = { from: '2027-01-05', to: '2027-01-06', words: '' };
const readers = ['manager', 'supervisor', 'frontDesk'] as const;
const office = ['manager', 'supervisor'] as const;
const absentees = ['technician', 'supervisor', 'manager'] as const;

/** A new firm; a new technician; the plan's own rules; a price book; a lesson. */
export const firm = (more: Partial<Input<Api['contractor.save']>> = {}): Input<Api['contractor.save']> => ({
  ...{
    ...request(),
    communityId,
    contractorId: null,
    version: null,
    name: '新城维修',
    trades: ['plumbing'],
    since: null,
  },
  ...{ contact: { name: '马经理', phone: '13900000001' }, siteLead: null, papers: [] },
  ...more,
});
export const hand = (more: Partial<Input<Api['staff.save']>> = {}): Input<Api['staff.save']> => ({
  ...{ ...request(), communityId, staffId: null, version: null, name: '马超', phone: '13900000003' },
  ...{ role: 'technician', skills: structuredClone(skills('k-1')) as Input<Api['staff.save']>['skills'] },
  ...more,
});
export const rules = (version: number, handOverMinutes = 15): Input<Api['settings.save']> => ({
  ...{ ...request(), communityId, version, note: '节后人手少' },
  settings: { ...structuredClone(defaultSettings), handOverMinutes },
});
export const prices = (version: number): Input<Api['settings.savePrices']> => ({
  ...{ ...request(), communityId, version, note: '初版' },
  items: priceBook(1).items.map((item) => ({ ...item })),
});
export const penalty = (of: string): Input<Api['contractor.penalise']> => ({
  ...{ ...request(), contractorId: of, ticketNumber: null, kind: 'late', amount: 20_000, words: '迟到两小时' },
});
export const lesson = (ticketId: string): Input<Api['case.promote']> => ({
  ...{
    ...request(),
    ticketId,
    title: '角阀漏水',
    cause: '密封圈老化',
    measure: '换铜芯角阀',
    lesson: '交付前逐户试压',
  },
});

export const officeRows: Rows<keyof (typeof contractorApi & typeof staffApi & typeof settingsApi & typeof caseApi)> = {
  'contractor.list': { may: readers, input: () => ({ communityId, cursor }), budget: 3 },
  'contractor.get': { may: office, input: () => ({ contractorId }), budget: 4 },
  'contractor.save': { may: ['manager'], input: firm, budget: 16 },
  'contractor.penalise': { may: office, input: () => penalty(contractorId), budget: 8 },
  'contractor.work': { may: readers, input: () => ({ contractorId, cursor }), budget: 3 },
  'staff.list': { may: readers, input: () => ({ communityId, role: null, cursor }), budget: 3 },
  'staff.get': { may: office, input: () => ({ staffId }), budget: 4 },
  'staff.save': { may: ['manager'], input: hand, budget: 34 },
  'staff.dismiss': { may: ['manager'], input: () => ({ ...request(), staffId, version: 1 }), budget: 34 },
  'staff.invite': { may: ['manager'], input: () => ({ ...request(), staffId }), budget: 11 },
  'staff.takeLeave': {
    may: absentees,
    input: () => ({ ...request(), communityId, staffId: null, ...away }),
    budget: 17,
  },
  'staff.endLeave': {
    may: absentees,
    input: () => ({ ...request(), communityId, staffId: null, leaveId: 'no-such-leave' }),
    budget: 11,
  },
  'staff.mine': { may: ['technician'], input: () => ({ communityId }), budget: 3 },
  'settings.get': { may: readers, input: () => ({ communityId }), budget: 2 },
  'settings.save': { may: ['manager'], input: () => rules(1), budget: 11 },
  'settings.history': { may: readers, input: () => ({ communityId, cursor }), budget: 2 },
  'settings.prices': { may: [...readers, 'technician'], input: () => ({ communityId }), budget: 3 },
  'settings.savePrices': { may: ['manager'], input: () => prices(0), budget: 8 },
  'case.promote': { may: ['supervisor'], input: () => lesson('no-such-ticket'), budget: 9 },
  'case.list': {
    may: ['supervisor', 'manager', 'frontDesk', 'technician'],
    input: () => ({ communityId, part: null, text: '角阀', cursor }),
    budget: 3,
  },
  'case.get': {
    may: ['supervisor', 'manager', 'frontDesk', 'technician'],
    input: () => ({ caseId: 'no-such-case' }),
    budget: 3,
  },
};

/** Every procedure that names a contractor, a line of the roster, a case, or a community where people work. */
export const officeCases = ({ test, tickets, caseId }: Stand): Cases => {
  const community = () => communityId;
  const contractor = () => 'k-1';
  const line = () => staffIdOf('workmate');
  const version = () => test.all('communities').find(({ _id }) => _id === communityId)?.settingsVersion ?? 1;
  return {
    'contractor.list': { real: community, input: (on) => ({ communityId: on, cursor }) },
    'contractor.get': { real: contractor, input: (on) => ({ contractorId: on }) },
    'contractor.save': { real: community, input: (on) => firm({ communityId: on }) },
    'contractor.penalise': { real: contractor, input: penalty },
    'contractor.work': { real: contractor, input: (on) => ({ contractorId: on, cursor }) },
    'staff.list': { real: community, input: (on) => ({ communityId: on, role: null, cursor }) },
    'staff.get': { real: line, input: (on) => ({ staffId: on }) },
    'staff.save': { real: community, input: (on) => hand({ communityId: on }) },
    'staff.dismiss': { real: line, input: (on) => ({ ...request(), staffId: on, version: 1 }) },
    'staff.invite': { real: line, input: (on) => ({ ...request(), staffId: on }) },
    'staff.takeLeave': {
      real: community,
      input: (on) => ({ ...request(), communityId: on, staffId: null, ...away }),
    },
    'staff.endLeave': {
      real: community,
      input: (on) => ({ ...request(), communityId: on, staffId: null, leaveId: 'no-such-leave' }),
    },
    'staff.mine': { real: community, input: (on) => ({ communityId: on }) },
    'settings.get': { real: community, input: (on) => ({ communityId: on }) },
    'settings.save': { real: community, input: (on) => ({ ...rules(version()), communityId: on }) },
    'settings.history': { real: community, input: (on) => ({ communityId: on, cursor }) },
    'settings.prices': { real: community, input: (on) => ({ communityId: on }) },
    'settings.savePrices': { real: community, input: (on) => ({ ...prices(0), communityId: on }) },
    'case.promote': { real: () => tickets.finished, input: lesson },
    'case.list': { real: community, input: (on) => ({ communityId: on, part: null, text: '', cursor }) },
    'case.get': { real: () => caseId, input: (on) => ({ caseId: on }) },
  };
};
