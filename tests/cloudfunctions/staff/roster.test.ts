import type { Api, Input } from '#domain/contract';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, type PersonKey } from '../../support/community';
import { skills, staffId } from '../../support/roster';
import { stepsOn } from '../../support/steps';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud();
});
afterEach(() => test.close());

const communityId = 'anju';
type Saving = Input<Api['staff.save']>;
const known = (more: Parameters<typeof skills>[1] = {}): Saving['skills'] =>
  structuredClone(skills('k-1', more)) as Saving['skills'];
/** A new technician unless told otherwise. */
const saving = (more: Partial<Saving> = {}): Saving => ({
  ...{ requestId: requestId(), communityId, staffId: null, version: null },
  ...{ name: '马超', phone: '13900000001', role: 'technician', skills: known() },
  ...more,
});
const stored = (id: string) => {
  const line = test.all('staff').find(({ _id }) => _id === id);
  if (line === undefined) throw new Error(`no line ${id}`);
  return line;
};
/** The line as it is, with something changed. */
const changing = (who: PersonKey, more: Partial<Saving>): Saving => {
  const { name, phone, role, version, skills: has } = stored(staffId(who));
  return saving({ staffId: staffId(who), version, name, phone, role, skills: has as Saving['skills'], ...more });
};
const bind = (who: PersonKey, code: string, name = '随便写的') =>
  test.must(who, 'home.bindByCode', { requestId: requestId(), code, name });
const rolesOf = async (who: PersonKey) =>
  (await test.must(who, 'community.me', {})).memberships.map(({ role }) => role);
const technician = (who: PersonKey) => test.all('technicians').find(({ _id }) => _id === `${personId(who)}:anju`);
const technicians = () => test.all('technicians').filter((one) => one.communityId === communityId);
const team = () => test.all('communities').find(({ _id }) => _id === communityId)?.team ?? [];

it('新人先在名册里，凭邀请码进来，从那时起才派得到单', async () => {
  const { staffId: id, code, version } = await test.must('manager', 'staff.save', saving());
  expect(version).toBe(1);
  expect(technicians()).toHaveLength(2);
  expect(await test.must('manager', 'staff.get', { staffId: id })).toMatchObject({
    bound: false,
    blocked: 'unbound',
    code,
  });
  expect(await test.must('stranger', 'home.lookUp', { code: code ?? '' })).toEqual({
    ...{ communityName: '安居苑', home: null, relation: null, role: 'technician', invitedBy: '孙丽华' },
  });
  expect(await bind('stranger', code ?? '')).toEqual({ homes: [] });
  expect(await rolesOf('stranger')).toEqual(['technician']);
  // The name they work under is the roster's, whatever they typed.
  expect(stored(id)).toMatchObject({ name: '马超', openId: 'openid-stranger' });
  expect(technicians().find(({ openId }) => openId === 'openid-stranger')).toMatchObject({
    ...{ name: '马超', contractorId: 'k-1', licenceUntil: '2099-12-31', openWork: [], leave: [] },
  });
  expect(await test.must('manager', 'staff.get', { staffId: id })).toMatchObject({
    bound: true,
    blocked: null,
    code: null,
  });
  expect(await test.must('stranger', 'staff.mine', { communityId })).toMatchObject({
    contractor: '永固建筑维修',
    blocked: null,
  });
});

it('员工的邀请码也只能用一次，离岗的人的码没有用', async () => {
  const { code } = await test.must('manager', 'staff.save', saving());
  await bind('stranger', code ?? '');
  await bind('stranger', code ?? '');
  expect(await test.code('neighbour', 'home.lookUp', { code: code ?? '' })).toBe('CODE_INVALID');
  const other = await test.must('manager', 'staff.save', saving({ phone: '13900000002' }));
  await test.must('manager', 'staff.dismiss', { requestId: requestId(), staffId: other.staffId, version: 1 });
  expect(await test.code('neighbour', 'home.lookUp', { code: other.code ?? '' })).toBe('CODE_INVALID');
  expect(await rolesOf('neighbour')).toEqual(['owner']);
});

it('重新发码，旧的作废；已经在用的人不用发', async () => {
  const { staffId: id, code } = await test.must('manager', 'staff.save', saving());
  const invited = await test.must('manager', 'staff.invite', { requestId: requestId(), staffId: id });
  expect(await test.code('stranger', 'home.lookUp', { code: code ?? '' })).toBe('CODE_INVALID');
  await bind('stranger', invited.code);
  expect(await test.code('manager', 'staff.invite', { requestId: requestId(), staffId: id })).toBe('STAFF_BOUND');
});

it('监理、前台和经理绑定后进小区的团队，技能只有维修人员有', async () => {
  const input = saving({ role: 'supervisor', skills: null, name: '韩工' });
  expect(await test.code('manager', 'staff.save', { ...input, skills: known() })).toBe('BAD_INPUT');
  expect(await test.code('manager', 'staff.save', saving({ skills: null }))).toBe('BAD_INPUT');
  const { code } = await test.must('manager', 'staff.save', input);
  expect(team().map(({ name }) => name)).not.toContain('韩工');
  await bind('stranger', code ?? '');
  expect(team().map(({ name, role }) => [name, role])).toEqual([
    ['赵工', 'supervisor'],
    ['钱晓雯', 'frontDesk'],
    ['孙丽华', 'manager'],
    ['韩工', 'supervisor'],
  ]);
});

it('改了名册，派单知道的和团队里的跟着改，手上的活不丢', async () => {
  const steps = stepsOn(test);
  const ticketId = await steps.accepted(await steps.report());
  const who = steps.technicianOf(ticketId);
  await test.must('manager', 'staff.save', changing(who, { phone: '13900000009', skills: known({ zones: ['1栋'] }) }));
  expect(technician(who)).toMatchObject({ phone: '13900000009', zones: ['1栋'], openWork: [{ ticketId }] });
  await test.must('manager', 'staff.save', changing('supervisor', { name: '赵总工' }));
  expect(team()[0]).toMatchObject({ name: '赵总工', role: 'supervisor' });
});

it('看的是旧的一版、号码已有、单位不存在、自己改自己的岗位，都不收', async () => {
  const input = changing('workmate', { name: '刘大强' });
  await test.must('manager', 'staff.save', input);
  expect(await test.must('manager', 'staff.save', input)).toMatchObject({ version: 2 });
  expect(await test.code('manager', 'staff.save', { ...input, requestId: requestId() })).toBe('STAFF_CHANGED');
  expect(await test.code('manager', 'staff.save', saving({ phone: '13800000005' }))).toBe('STAFF_EXISTS');
  const elsewhere = changing('workmate', { skills: structuredClone(skills('k-2')) as Saving['skills'] });
  expect(await test.code('manager', 'staff.save', elsewhere)).toBe('CONTRACTOR_NOT_FOUND');
  const self = changing('manager', { role: 'frontDesk' });
  expect(await test.code('manager', 'staff.save', self)).toBe('STAFF_IS_SELF');
  expect(await test.code('manager', 'staff.save', saving({ name: '违禁测试词' }))).toBe('TEXT_UNSAFE');
  expect(await rolesOf('manager')).toEqual(['manager']);
});

it('离岗：身份没了，手上的单都派给别人，说得出几张', async () => {
  const steps = stepsOn(test);
  const accepted = await steps.accepted(await steps.report());
  const who = steps.technicianOf(accepted);
  const waiting = [await steps.report(), await steps.report()];
  const load = technician(who)?.openWork.length ?? 0;
  const input = { requestId: requestId(), staffId: staffId(who), version: 1 };
  expect(await test.must('manager', 'staff.dismiss', input)).toEqual({ recalled: load });
  expect(load).toBeGreaterThan(0);
  expect(await test.must('manager', 'staff.dismiss', input)).toEqual({ recalled: load });
  expect(technician(who)).toBeUndefined();
  expect(await rolesOf(who)).toEqual([]);
  for (const id of [accepted, ...waiting]) expect(steps.stored(id).assignment?.openId).not.toBe(`openid-${who}`);
  expect(steps.stored(accepted)).toMatchObject({ status: 'dispatched' });
  expect(await test.code(who, 'ticket.work', { state: 'today', cursor: null })).toBe('FORBIDDEN');
  const { items } = await test.must('manager', 'staff.list', { communityId, role: 'technician', cursor: null });
  expect(items.at(-1)).toMatchObject({ staffId: staffId(who), state: 'left', blocked: null });
});

it('离岗的人回来，还是原来那一位，不用再绑定', async () => {
  await test.must('manager', 'staff.dismiss', { requestId: requestId(), staffId: staffId('workmate'), version: 1 });
  expect(await test.code('manager', 'staff.save', saving({ phone: '13800000005' }))).toBe('STAFF_EXISTS');
  await test.must('manager', 'staff.save', changing('workmate', {}));
  expect(await rolesOf('workmate')).toEqual(['technician']);
  expect(technician('workmate')).toMatchObject({ contractorId: 'k-1' });
});

it('换岗位：维修人员改做前台，活派给别人，团队里有了他', async () => {
  const steps = stepsOn(test);
  const ticketId = await steps.accepted(await steps.report());
  const who = steps.technicianOf(ticketId);
  await test.must('manager', 'staff.save', changing(who, { role: 'frontDesk', skills: null }));
  expect(technician(who)).toBeUndefined();
  expect(await rolesOf(who)).toEqual(['frontDesk']);
  expect(team().at(-1)).toMatchObject({ role: 'frontDesk', personId: personId(who) });
  expect(steps.technicianOf(ticketId)).not.toBe(who);
});

it('经理不能让自己离岗', async () => {
  const input = { requestId: requestId(), staffId: staffId('manager'), version: 1 };
  expect(await test.code('manager', 'staff.dismiss', input)).toBe('STAFF_IS_SELF');
});
