import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { personId } from '../../support/community';
import { reporting, stepsOn } from '../../support/steps';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud({ workers: 3 });
});
afterEach(() => test.close());

it('还没有绑定的人也能四处看看：没有房屋，有自己的照片夹', async () => {
  const home = await test.must('stranger', 'community.home', {});
  expect(home).toMatchObject({ me: { name: '', memberships: [], unread: 0 }, homes: [], communities: [], open: [] });
  expect(home.me.photoFolder).toMatch(/^f-[0-9a-f]{32}$/);
  const again = await test.must('stranger', 'community.me', {});
  expect(again.photoFolder).toBe(home.me.photoFolder);
  expect((await test.must('neighbour', 'community.me', {})).photoFolder).not.toBe(home.me.photoFolder);
});

it('绑定以前传的照片，绑定以后报修用得上', async () => {
  const { photoFolder } = await test.must('stranger', 'community.me', {});
  const photo = await test.upload('stranger', `photos/${photoFolder}/picture-0001.jpg`);
  const { code } = await test.must('owner', 'home.invite', {
    ...{ requestId: requestId(), homeId: 'h-501', relation: 'family' },
  });
  await test.must('stranger', 'home.bindByCode', { requestId: requestId(), code, name: '王小满' });
  expect((await test.must('stranger', 'community.me', {})).photoFolder).toBe(photoFolder);
  expect(await test.code('stranger', 'ticket.report', reporting({ photos: [photo] }))).toBe('OK');
});

it('第一屏一次拿全：我是谁、房屋、小区的楼栋和电话、没办完的', async () => {
  const ticketId = await stepsOn(test).report();
  expect(await test.must('owner', 'community.home', {})).toMatchObject({
    me: { name: '李建国', memberships: [{ role: 'owner', relation: 'owner', home: { id: 'h-501' } }] },
    homes: [{ id: 'h-501', communityName: '安居苑' }],
    communities: [{ id: 'anju', phone: '01088880000', buildings: ['1栋', '2栋', '3栋'] }],
    open: [{ id: ticketId }],
  });
  expect((await test.must('technician', 'community.home', {})).communities).toEqual([]);
});

it('未读只数到一百，读的文件也只有一百', async () => {
  await stepsOn(test).report();
  const [model] = test.all('messages').filter((message) => message.personId === personId('owner'));
  if (model === undefined) throw new Error('no message');
  const many = Array.from({ length: 300 }, (_, n) => ({ ...model, _id: `m-${n}`, sortKey: `${model.sortKey}-${n}` }));
  await test.cloud.documents.put('messages', many);
  expect((await test.must('owner', 'community.me', {})).unread).toBe(100);
  expect(test.cloud.calls().at(-1)?.examined).toBeLessThan(110);
  const now = test.cloud.clock.now();
  expect(await test.must('owner', 'community.readMessages', { until: now })).toEqual({ unread: 0 });
});

it('改了称呼，从此就这样叫；违禁的不收', async () => {
  await test.must('owner', 'person.rename', { requestId: requestId(), name: '老李' });
  expect((await test.must('owner', 'community.me', {})).name).toBe('老李');
  const unsafe = { requestId: requestId(), name: '违禁测试词' };
  expect(await test.code('owner', 'person.rename', unsafe)).toBe('TEXT_UNSAFE');
  expect((await test.must('owner', 'community.me', {})).name).toBe('老李');
});
