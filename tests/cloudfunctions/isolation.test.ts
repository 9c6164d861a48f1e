import { api, type CallerKind, type ProcedureName } from '#domain/contract';
import { roles as allRoles, type Role } from '#domain/people';
import { requestId, startTestCloud, type TestCloud } from '../support/cloud';
import { personId, type PersonKey } from '../support/community';
import type { Steps } from '../support/steps';
import { casesOn } from './tables/cases';
import type { Case } from './tables/row';
import { standOn, type Stand } from './tables/stand';

let stand: Stand;
let test: TestCloud;
let steps: Steps;
let tickets: Stand['tickets'];

beforeAll(async () => {
  test = await startTestCloud();
  stand = await standOn(test);
  ({ steps, tickets } = stand);
}, 120_000);
afterAll(() => test.close());

/** People of the same role who have nothing to do with home 501 of 安居苑: next door, or in another community. */
const outsiders: Readonly<Record<Role, readonly PersonKey[]>> = {
  owner: ['neighbour', 'otherOwner'],
  technician: ['otherTechnician'],
  supervisor: ['otherSupervisor'],
  frontDesk: ['otherFrontDesk'],
  manager: ['otherManager'],
};
/** What anybody may call, anybody may try. */
const anybody: readonly PersonKey[] = ['neighbour', 'otherOwner', 'otherTechnician', 'otherManager', 'stranger'];

const cases = () => casesOn(stand);

/** Fields by which a call names what belongs to somebody. */
const naming = [
  ...['ticketId', 'homeId', 'communityId', 'complaintId', 'groupId', 'recoveryId', 'site'],
  ...['contractorId', 'staffId', 'caseId', 'importId'],
  ...['defectId', 'analysisId', 'campaignId', 'callId', 'exportId'],
];

const names = (Object.keys(api) as ProcedureName[]).filter((name) => {
  const { entries } = api[name].input;
  return naming.some((field) => field in entries);
});

/** What is published to everybody who lives here is the neighbours' as well. */
const isTheirs = (name: ProcedureName, who: PersonKey): boolean => name === 'analysis.list' && who === 'neighbour';

const callersOf = (name: ProcedureName): readonly PersonKey[] => {
  const kinds: readonly CallerKind[] = api[name].roles;
  return kinds.includes('anyone')
    ? anybody
    : allRoles.filter((role) => kinds.includes(role)).flatMap((role) => outsiders[role]);
};
const attempts = names.flatMap((name) =>
  callersOf(name)
    .filter((who) => !isTheirs(name, who))
    .map((who) => [name, who] as const),
);

const attempt = <N extends ProcedureName>(name: N, who: PersonKey, on: string) => {
  const one = cases()[name] as Case<N>;
  return test.code(who, name, one.input(on));
};

const written = [
  ...(['tickets', 'ticketEvents', 'slots', 'messages', 'ratings', 'daySums', 'recoveries', 'requests'] as const),
  ...(['homes', 'people', 'technicians', 'invitations', 'deskRequests'] as const),
  ...(['complaints', 'complaintGroups', 'complaintDailies', 'complaintSums'] as const),
  ...(['communities', 'contractors', 'penalties', 'staff', 'settings', 'priceBooks', 'cases'] as const),
  ...(['imports', 'importRows', 'exports'] as const),
  ...(['defects', 'causes', 'counters', 'analyses', 'campaigns', 'campaignCalls', 'sheets', 'sheetRows'] as const),
];
const everything = () => JSON.stringify(written.map((name) => test.all(name)));

/** What somebody is told of what is not theirs: the same as of what is not there. */
const unknown = [
  ...['TICKET_NOT_FOUND', 'HOME_NOT_FOUND', 'COMPLAINT_NOT_FOUND', 'RECOVERY_NOT_FOUND', 'FORBIDDEN', 'CODE_INVALID'],
  ...['CONTRACTOR_NOT_FOUND', 'STAFF_NOT_FOUND', 'CASE_NOT_FOUND', 'IMPORT_NOT_FOUND'],
  ...['DEFECT_NOT_FOUND', 'ANALYSIS_NOT_FOUND', 'CAMPAIGN_NOT_FOUND', 'EXPORT_NOT_FOUND'],
];

it('每个点名工单、房屋或小区的调用都有越权的例子', () => {
  expect(Object.keys(cases()).sort()).toEqual([...names].sort());
  expect(new Set(attempts.map(([name]) => name)).size).toBe(names.length);
});

it.each(attempts)('%s：%s 碰不到别人的，也看不出它是否存在', async (name, who) => {
  const before = everything();
  const onReal = await attempt(name, who, (cases()[name] as Case<ProcedureName>).real());
  const onNothing = await attempt(name, who, 'no-such-thing');
  expect(onReal).toBe(onNothing);
  expect(unknown).toContain(onReal);
  expect(everything()).toBe(before);
});

it('师傅之间也一样：派给别人的工单看不到也动不了', async () => {
  const mine = steps.technicianOf(tickets.dispatched);
  const another = mine === 'technician' ? 'workmate' : 'technician';
  expect(await test.code(another, 'ticket.get', { ticketId: tickets.dispatched })).toBe('TICKET_NOT_FOUND');
  expect(await test.code(another, 'ticket.accept', steps.write(tickets.dispatched))).toBe('TICKET_NOT_FOUND');
});

it('清单里只有自己的', async () => {
  const empty = { items: [], cursor: null };
  for (const state of ['open', 'finished'] as const) {
    expect(await test.must('neighbour', 'ticket.mine', { state, cursor: null })).toEqual(empty);
    expect(await test.must('otherOwner', 'ticket.mine', { state, cursor: null })).toEqual(empty);
  }
  for (const state of ['new', 'today'] as const) {
    expect(await test.must('otherTechnician', 'ticket.work', { state, cursor: null })).toEqual(empty);
  }
  expect(await test.must('otherManager', 'ticket.queue', { communityId: 'linli', view: 'open', cursor: null })).toEqual(
    empty,
  );
  expect(await test.must('neighbour', 'community.home', {})).toMatchObject({ open: [], homes: [{ id: 'h-502' }] });
  expect(await test.must('neighbour', 'community.messages', { cursor: null })).toEqual(empty);
});

it('同一套房屋的家人看得到、也能办', async () => {
  const { items } = await test.must('family', 'ticket.mine', { state: 'open', cursor: null });
  expect(items.map(({ id }) => id).sort()).toEqual(
    Object.values(tickets)
      .filter((id) => id !== tickets.closed)
      .sort(),
  );
  expect(await test.code('family', 'ticket.get', { ticketId: tickets.closed })).toBe('OK');
});

it('评分只有业主和经理看得到，师傅不知道谁打了几分', async () => {
  const shown = async (who: PersonKey) => {
    const { rated, rating } = await test.must(who, 'ticket.get', { ticketId: tickets.closed });
    return { rated, stars: rating?.stars ?? null };
  };
  expect(await shown('owner')).toEqual({ rated: true, stars: 5 });
  expect(await shown('manager')).toEqual({ rated: true, stars: 5 });
  for (const who of [steps.technicianOf(tickets.closed), 'supervisor', 'frontDesk'] as const) {
    expect(await shown(who)).toEqual({ rated: false, stars: null });
  }
});

/** Whoever reads with these in hand reads everything there is about the rating of a ticket. */
const guesses = (ticketId: string) => ({
  ...{ ticketId, communityId: 'anju', cursor: null, month: '2026-11', homeId: 'h-501', part: null, text: '' },
  ...{ state: 'today', view: 'open', show: 'all', whom: 'reporter', until: 1, staffId: null },
  ...{ requestId: requestId(), version: steps.stored(ticketId).version, caseId: stand.caseId },
});

it('师傅能调用的每一个调用里，都没有谁打了几分、写了什么', async () => {
  const secret = '师傅在客厅抽烟';
  const rate = steps.rateInput(tickets.closed, { stars: 1, words: secret });
  await test.must('owner', 'satisfaction.rate', rate);
  const roles: readonly CallerKind[] = ['technician', 'anyone'];
  const theirs = (Object.keys(api) as ProcedureName[]).filter((name) =>
    api[name].roles.some((role) => roles.includes(role)),
  );
  const read: string[] = [];
  for (const name of theirs) {
    const fields = Object.keys(api[name].input.entries);
    const input = Object.entries(guesses(tickets.closed)).filter(([field]) => fields.includes(field));
    const reply = await test.call(steps.technicianOf(tickets.closed), name, Object.fromEntries(input));
    if (reply.ok) read.push(name);
    const said = JSON.stringify(reply);
    const seen = [secret, '"stars":1', '"reason":"lowScore"', personId('owner')].filter((one) => said.includes(one));
    expect([name, seen]).toEqual([name, []]);
  }
  const open = ['ticket.get', 'ticket.work', 'satisfaction.month', 'case.get', 'community.messages'];
  expect(read).toEqual(expect.arrayContaining(open));
});

it('姓名和电话按身份遮住', async () => {
  const asTechnician = await test.must(steps.technicianOf(tickets.closed), 'ticket.get', { ticketId: tickets.closed });
  expect(asTechnician.timeline[0]?.by).toEqual({ role: 'owner', name: '李**' });
  expect(JSON.stringify(asTechnician)).not.toContain('李建国');
  const asOwner = await test.must('owner', 'ticket.get', { ticketId: tickets.closed });
  expect(asOwner.timeline[0]?.by.name).toBe('李建国');
  expect(JSON.stringify(asOwner)).not.toMatch(/张伟|刘强/);
  expect(asOwner.repairCard.technician?.phone).toBeNull();
  const whileOpen = await test.must('owner', 'ticket.get', { ticketId: tickets.working });
  expect(whileOpen.repairCard.technician?.phone).toMatch(/^138/);
});
