import { codeAlphabet, type Relation } from '#domain/people';
import { DAY, MINUTE } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, type PersonKey } from '../../support/community';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud({ workers: 3 });
});
afterEach(() => test.close());

const homeId = 'h-501';
const invite = async (relation: Relation = 'family', who: PersonKey = 'owner') =>
  (await test.must(who, 'home.invite', { requestId: requestId(), homeId, relation })).code;
const binding = (code: string) => ({ requestId: requestId(), code, name: '王小满' });
const tryToBind = (who: PersonKey, code: string) => test.code(who, 'home.bindByCode', binding(code));
const homesOf = async (who: PersonKey) =>
  (await test.must(who, 'community.me', {})).memberships.map(({ home, relation }) => [home?.id, relation]);
/** Well formed, and nobody's. */
const wrong = (n: number) => `ZZZZZZ${codeAlphabet.charAt(n)}9`;

it('先看清是哪一户、谁邀请的、什么身份，再绑定', async () => {
  const code = await invite('tenant');
  expect(
    await test.must('stranger', 'home.lookUp', { code: `${code.slice(0, 4)}-${code.slice(4).toLowerCase()}` }),
  ).toEqual({
    communityName: '安居苑',
    home: { id: homeId, communityId: 'anju', building: '3栋', unit: '2单元', room: '501' },
    relation: 'tenant',
    role: null,
    invitedBy: '李**',
  });
  expect(await test.must('stranger', 'home.bindByCode', binding(code))).toMatchObject({ homes: [{ id: homeId }] });
  expect(await test.must('stranger', 'community.me', {})).toMatchObject({ name: '王小满' });
  expect(await homesOf('stranger')).toEqual([[homeId, 'tenant']]);
});

it('邀请码只能用一次；用过、过期、收回和没有的，看起来都一样', async () => {
  const old = await invite();
  test.skip(7 * DAY + MINUTE);
  const used = await invite();
  await test.must('stranger', 'home.bindByCode', binding(used));
  const withdrawn = await invite();
  await test.must('owner', 'home.withdraw', { requestId: requestId(), homeId, code: withdrawn });
  for (const code of [used, withdrawn, old, wrong(0), 'not a code']) {
    expect(await tryToBind('neighbour', code)).toBe('CODE_INVALID');
    expect(await test.code('otherOwner', 'home.lookUp', { code })).toBe('CODE_INVALID');
  }
});

it('两个人同时用一个邀请码，只有一个人绑上', async () => {
  const code = await invite();
  const codes = await Promise.all(
    (['stranger', 'neighbour', 'otherOwner'] as const).map((who) => tryToBind(who, code)),
  );
  expect(codes.sort()).toEqual(['CODE_INVALID', 'CODE_INVALID', 'OK']);
  expect(test.all('people').filter(({ memberships }) => memberships.some((m) => m.homeId === homeId))).toHaveLength(3);
});

it('同一个人的两个第一次同时到，还是一个人', async () => {
  const codes = [await invite('family'), await invite('tenant')];
  expect(await Promise.all(codes.map((code) => tryToBind('stranger', code)))).toEqual(['OK', 'OK']);
  expect(test.all('people').filter(({ openId }) => openId === 'openid-stranger')).toHaveLength(1);
  expect(await homesOf('stranger')).toEqual([[homeId, 'family']]);
});

it('同一个请求发两次只绑一次；已经绑定的人再用一个码，什么也不损失', async () => {
  const input = binding(await invite());
  const first = await test.must('stranger', 'home.bindByCode', input);
  expect(await test.must('stranger', 'home.bindByCode', input)).toEqual(first);
  expect(await tryToBind('stranger', input.code)).toBe('OK');
  expect(await test.code('stranger', 'home.bindByCode', { ...input, name: '别的名字' })).toBe('BAD_INPUT');
  const spare = await invite('tenant');
  expect(await tryToBind('stranger', spare)).toBe('OK');
  expect(await homesOf('stranger')).toEqual([[homeId, 'family']]);
  expect(await tryToBind('neighbour', spare)).toBe('OK');
});

it('前台可以请一位业主进来，租客这样就成了业主', async () => {
  await tryToBind('stranger', await invite('tenant'));
  await tryToBind('stranger', await invite('owner', 'frontDesk'));
  expect(await homesOf('stranger')).toEqual([[homeId, 'owner']]);
});

it('五个错码以后，对的也要等一小时', async () => {
  const code = await invite();
  for (const n of [0, 1, 2, 3, 4]) expect(await tryToBind('stranger', wrong(n))).toBe('CODE_INVALID');
  expect(await tryToBind('stranger', code)).toBe('TOO_MANY_TRIES');
  expect(await test.code('stranger', 'home.lookUp', { code })).toBe('TOO_MANY_TRIES');
  expect(await tryToBind('neighbour', code)).toBe('OK');
  test.skip(60 * MINUTE);
  expect(await tryToBind('stranger', await invite())).toBe('OK');
});

it('一个错码因为网络不好发了几次，只算一次', async () => {
  const input = binding(wrong(0));
  for (let n = 0; n < 8; n += 1) expect(await test.code('stranger', 'home.bindByCode', input)).toBe('CODE_INVALID');
  expect(test.all('tries').map(({ count }) => count)).toEqual([1]);
  expect(await tryToBind('stranger', await invite())).toBe('OK');
});

it('一下子同时猜很多个，也只答五个', async () => {
  const guesses = Array.from({ length: 15 }, (_, n) => test.code('stranger', 'home.lookUp', { code: wrong(n) }));
  const codes = await Promise.all(guesses);
  expect(codes.filter((code) => code === 'CODE_INVALID')).toHaveLength(5);
  expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(10);
}, 60_000);

it('业主知道谁进了门，名字是遮住的', async () => {
  await tryToBind('stranger', await invite());
  const told = test.all('messages').filter(({ kind }) => kind === 'joined');
  expect(told.map((message) => [message.personId, message.params['note']]).sort()).toEqual([
    [personId('family'), '王**（家人）'],
    [personId('owner'), '王**（家人）'],
  ]);
});

it('没通过内容检查的称呼不收，码还在', async () => {
  const code = await invite();
  const input = { requestId: requestId(), code, name: '违禁测试词' };
  expect(await test.code('stranger', 'home.bindByCode', input)).toBe('TEXT_UNSAFE');
  expect(await tryToBind('stranger', code)).toBe('OK');
});
