import type { Relation } from '#domain/people';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { people, personId, type PersonKey } from '../../support/community';
import { reporting, stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud({ workers: 3 });
  steps = stepsOn(test);
});
afterEach(() => test.close());

const homeId = 'h-501';
const invitation = async (relation: Relation) =>
  (await test.must('owner', 'home.invite', { requestId: requestId(), homeId, relation })).code;
const idOf = (who: PersonKey) => test.all('people').find(({ openId }) => openId === people[who])?._id ?? '';

/** 王小满 comes in as a tenant. */
async function tenant(who: PersonKey = 'stranger'): Promise<string> {
  const code = await invitation('tenant');
  await test.must(who, 'home.bindByCode', { requestId: requestId(), code, name: '王小满' });
  return idOf(who);
}
const removing = (memberId: string) => ({ requestId: requestId(), homeId, memberId });

it('看得到谁绑定了这套房屋：自己的名字是全的，别人的遮住', async () => {
  const memberId = await tenant();
  const waiting = await invitation('family');
  const { members, mayInvite, invitations } = await test.must('owner', 'home.members', { homeId });
  expect(mayInvite).toBe(true);
  expect(invitations.map(({ code, relation }) => [code, relation])).toEqual([[waiting, 'family']]);
  expect(members).toEqual([
    { memberId: personId('family'), name: '王**', relation: 'owner', self: false, removable: false },
    { memberId: personId('owner'), name: '李建国', relation: 'owner', self: true, removable: false },
    { memberId, name: '王**', relation: 'tenant', self: false, removable: true },
  ]);
});

it('租客看得到成员，看不到邀请码，也不能邀请、收回和移除', async () => {
  await tenant();
  const code = await invitation('family');
  expect(await test.must('stranger', 'home.members', { homeId })).toMatchObject({ mayInvite: false, invitations: [] });
  const inviting = { requestId: requestId(), homeId, relation: 'family' as const };
  expect(await test.code('stranger', 'home.invite', inviting)).toBe('FORBIDDEN');
  expect(await test.code('stranger', 'home.withdraw', { requestId: requestId(), homeId, code })).toBe('FORBIDDEN');
  expect(await test.code('stranger', 'home.remove', removing(personId('owner')))).toBe('FORBIDDEN');
});

it('业主只能请家人和租客；新业主由前台来定；访客请不了', async () => {
  const inviting = (relation: Relation) => ({ requestId: requestId(), homeId, relation });
  expect(await test.code('owner', 'home.invite', inviting('owner'))).toBe('FORBIDDEN');
  expect(await test.code('frontDesk', 'home.invite', inviting('owner'))).toBe('OK');
  expect(await test.code('frontDesk', 'home.invite', inviting('visitor'))).not.toBe('OK');
});

it('等着的邀请码最多十个；同一个请求发两次还是一个', async () => {
  const input = { requestId: requestId(), homeId, relation: 'family' as const };
  const first = await test.must('owner', 'home.invite', input);
  expect(await test.must('owner', 'home.invite', input)).toEqual(first);
  for (let n = 1; n < 10; n += 1) await invitation('family');
  const again = { ...input, requestId: requestId() };
  expect(await test.code('owner', 'home.invite', again)).toBe('TOO_MANY_INVITATIONS');
  expect(await test.must('owner', 'home.invite', input)).toEqual(first);
});

it('一家人同时发邀请，几个人一起点，也不会多发出一个', async () => {
  const inviting = (who: PersonKey) =>
    test.code(who, 'home.invite', { requestId: requestId(), homeId, relation: 'family' });
  // Three at a time as well, so that every function is loaded and the last ones really meet.
  for (let n = 0; n < 3; n += 1) await Promise.all((['owner', 'family', 'owner'] as const).map(inviting));
  const last = await Promise.all((['owner', 'family', 'owner'] as const).map(inviting));
  expect(last.sort()).toEqual(['OK', 'TOO_MANY_INVITATIONS', 'TOO_MANY_INVITATIONS']);
  expect(test.all('invitations')).toHaveLength(10);
});

it('被移除的人马上什么也看不到，也不再收到这套房屋的消息；评过的分还在', async () => {
  const memberId = await tenant();
  const closed = await steps.closed(await steps.report());
  await test.must('stranger', 'satisfaction.rate', steps.rateInput(closed, { stars: 4 }));
  const { ticketId } = await test.must('stranger', 'ticket.report', reporting());
  const input = removing(memberId);
  await test.must('owner', 'home.remove', input);
  expect(await test.code('stranger', 'ticket.get', { ticketId })).not.toBe('OK');
  expect(await test.code('stranger', 'home.file', { homeId, cursor: null })).not.toBe('OK');
  expect(await test.must('stranger', 'community.home', {})).toMatchObject({ homes: [], open: [] });
  await steps.accepted(ticketId);
  const told = test.all('messages').filter((message) => message.personId === memberId);
  expect(told.map(({ kind }) => kind)).toContain('removed');
  expect(told.map(({ kind }) => kind)).not.toContain('accepted');
  expect(test.all('ratings').map(({ revisions }) => revisions.map(({ by, stars }) => [by, stars]))).toEqual([
    [[memberId, 4]],
  ]);
  expect(await test.code('owner', 'home.remove', input)).toBe('OK');
  expect(await test.code('owner', 'home.remove', removing(memberId))).toBe('MEMBER_NOT_FOUND');
});

it('还绑着别处房屋的人，看不到原来那一套的工单', async () => {
  await tenant('neighbour');
  const ticketId = await steps.report();
  expect(await test.code('neighbour', 'ticket.get', { ticketId })).toBe('OK');
  await test.must('owner', 'home.remove', removing(personId('neighbour')));
  expect(await test.code('neighbour', 'ticket.get', { ticketId })).toBe('TICKET_NOT_FOUND');
  expect(await test.code('neighbour', 'home.members', { homeId })).toBe('HOME_NOT_FOUND');
});

it('业主之间谁也移除不了谁，自己要走用“解除绑定”', async () => {
  expect(await test.code('owner', 'home.remove', removing(personId('family')))).toBe('FORBIDDEN');
  expect(await test.code('owner', 'home.remove', removing(personId('owner')))).toBe('FORBIDDEN');
});

it('自己解除绑定：同一个请求再发一次也没事，给出去的邀请码一起作废', async () => {
  const code = await invitation('family');
  const input = { requestId: requestId(), homeId };
  await test.must('owner', 'home.leave', input);
  expect(await test.code('owner', 'home.leave', input)).toBe('OK');
  expect(await test.code('owner', 'home.leave', { ...input, requestId: requestId() })).toBe('HOME_NOT_FOUND');
  const binding = { requestId: requestId(), code, name: '王小满' };
  expect(await test.code('stranger', 'home.bindByCode', binding)).toBe('CODE_INVALID');
  expect(await test.must('family', 'home.members', { homeId })).toMatchObject({ members: [{ self: true }] });
});

it('被移除以后，用过的邀请码也回不来', async () => {
  const code = await invitation('tenant');
  const binding = () => ({ requestId: requestId(), code, name: '王小满' });
  await test.must('stranger', 'home.bindByCode', binding());
  await test.must('owner', 'home.remove', removing(idOf('stranger')));
  expect(await test.code('stranger', 'home.bindByCode', binding())).toBe('CODE_INVALID');
});
