import type { Api, Input } from '#domain/contract';
import { DAY, HOUR, MINUTE } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { people, personId, type PersonKey } from '../../support/community';
import { stepsOn } from '../../support/steps';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud({ workers: 3 });
});
afterEach(() => test.close());

const making = (more: Partial<Input<Api['complaint.make']>> = {}): Input<Api['complaint.make']> => ({
  ...{ requestId: requestId(), communityId: 'anju', homeId: 'h-501', ticketId: null, photos: [] },
  words: '报了三次没人来',
  ...more,
});
const make = async (more: Partial<Input<Api['complaint.make']>> = {}) =>
  (await test.must('owner', 'complaint.make', making(more))).complaintId;
const stored = (id: string) => {
  const complaint = test.all('complaints').find(({ _id }) => _id === id);
  if (complaint === undefined) throw new Error(`no complaint ${id}`);
  return complaint;
};
const write = (complaintId: string) => ({
  ...{ requestId: requestId(), complaintId, version: stored(complaintId).version },
  words: '明天上午上门处理',
});
/** Nobody looks after complaints for so long, then one turn in five does. */
const later = async (ms: number): Promise<void> => {
  test.skip(ms);
  await test.cloud.clock.advance(10 * MINUTE);
};
const kindsTo = (who: PersonKey) =>
  test
    .all('messages')
    .filter((message) => message.personId === personId(who) && message.subject === 'complaint')
    .map(({ kind }) => kind);
const clocksOf = async (complaintId: string) =>
  (await test.must('owner', 'complaint.get', { complaintId })).clocks.map(({ kind, state }) => [kind, state]);

it('收到就有编号、负责人和两个时限：48小时答复，7天办结', async () => {
  const steps = stepsOn(test);
  const ticketId = await steps.report();
  const complaintId = await make({ ticketId });
  const shown = await test.must('owner', 'complaint.get', { complaintId });
  expect(shown).toMatchObject({
    state: 'received',
    handler: '钱晓雯',
    home: '3栋 2单元 501',
    ticket: { id: ticketId },
  });
  expect(shown.number).toMatch(/^TS/);
  expect(shown.clocks.map(({ kind, startedAt, dueAt }) => [kind, dueAt - startedAt])).toEqual([
    ['complaintReply', 48 * HOUR],
    ['complaintResult', 7 * DAY],
  ]);
  expect(kindsTo('owner')).toEqual(['complaintReceived']);
  expect(kindsTo('frontDesk')).toEqual(['complaintToHandle']);
});

it('第一次答复停住48小时，办结停住7天，每一步告诉对方', async () => {
  const complaintId = await make();
  await test.must('frontDesk', 'complaint.reply', write(complaintId));
  expect(await clocksOf(complaintId)).toEqual([
    ['complaintReply', 'kept'],
    ['complaintResult', 'running'],
  ]);
  await test.must('owner', 'complaint.add', { ...write(complaintId), words: '还请快一点', photos: [] });
  await test.must('manager', 'complaint.settle', { ...write(complaintId), words: '已修好' });
  expect(await clocksOf(complaintId)).toEqual([
    ['complaintReply', 'kept'],
    ['complaintResult', 'kept'],
  ]);
  expect(kindsTo('owner')).toEqual(['complaintReceived', 'complaintReplied', 'complaintSettled']);
  expect(kindsTo('frontDesk')).toEqual(['complaintToHandle', 'complaintToHandle']);
  const { timeline, state } = await test.must('owner', 'complaint.get', { complaintId });
  expect(state).toBe('settled');
  expect(timeline.map(({ kind, by }) => [kind, by.role, by.name])).toEqual([
    ['receive', 'owner', '李建国'],
    ['reply', 'frontDesk', '钱晓雯'],
    ['add', 'owner', '李建国'],
    ['settle', 'manager', '孙丽华'],
  ]);
});

it('没答复就办结的，答复的时限也到此为止', async () => {
  const complaintId = await make();
  await test.must('frontDesk', 'complaint.settle', write(complaintId));
  expect(await clocksOf(complaintId)).toEqual([
    ['complaintReply', 'kept'],
    ['complaintResult', 'kept'],
  ]);
});

it('到八成提醒负责人，到点告诉经理，各一次；错过了就是错过了', async () => {
  const complaintId = await make();
  const late = (who: PersonKey) => kindsTo(who).filter((kind) => kind === 'complaintLate').length;
  await later(39 * HOUR);
  expect([late('frontDesk'), late('manager')]).toEqual([1, 0]);
  await later(10 * HOUR);
  await test.cloud.fireTimers('clock');
  expect([late('frontDesk'), late('manager')]).toEqual([1, 1]);
  await test.must('frontDesk', 'complaint.reply', write(complaintId));
  expect((await clocksOf(complaintId))[0]).toEqual(['complaintReply', 'missed']);
});

it('同一个请求发两次只有一件投诉、一条答复', async () => {
  const input = making();
  const first = await test.must('owner', 'complaint.make', input);
  expect(await test.must('owner', 'complaint.make', input)).toEqual(first);
  const reply = write(first.complaintId);
  expect(await test.must('frontDesk', 'complaint.reply', reply)).toEqual(
    await test.must('frontDesk', 'complaint.reply', reply),
  );
  expect(test.all('complaints')).toHaveLength(1);
  expect(stored(first.complaintId).events).toHaveLength(2);
});

it('两个人同时答复，后到的先看一眼再说；办结以后谁也不再写', async () => {
  const complaintId = await make();
  const codes = await Promise.all(
    (['frontDesk', 'manager'] as const).map((who) => test.code(who, 'complaint.reply', write(complaintId))),
  );
  expect(codes.sort()).toEqual(['COMPLAINT_CHANGED', 'OK']);
  await test.must('frontDesk', 'complaint.settle', write(complaintId));
  for (const name of ['complaint.reply', 'complaint.settle'] as const) {
    expect(await test.code('frontDesk', name, write(complaintId))).toBe('COMPLAINT_SETTLED');
  }
  const adding = { ...write(complaintId), photos: [] };
  expect(await test.code('owner', 'complaint.add', adding)).toBe('COMPLAINT_SETTLED');
});

it('照片要是自己传的；通过检查以前只有自己看得到', async () => {
  const photos = [await test.upload('owner')];
  expect(await test.code('family', 'complaint.make', making({ photos }))).toBe('PHOTO_NOT_FOUND');
  const complaintId = await make({ photos });
  const seenBy = async (who: PersonKey) =>
    (await test.must(who, 'complaint.get', { complaintId })).timeline[0]?.photos.map(({ url }) => url !== null);
  expect([await seenBy('owner'), await seenBy('frontDesk')]).toEqual([[true], [false]]);
  await test.cloud.clock.advance(3_000);
  expect(await seenBy('frontDesk')).toEqual([true]);
});

it('空的补充、违禁的话不收', async () => {
  const complaintId = await make();
  const add = { ...write(complaintId), photos: [] };
  expect(await test.code('owner', 'complaint.add', { ...add, words: '' })).toBe('REPORT_EMPTY');
  expect(await test.code('owner', 'complaint.add', { ...add, words: '违禁测试词' })).toBe('TEXT_UNSAFE');
  const reply = { ...write(complaintId), words: '违禁测试词' };
  expect(await test.code('frontDesk', 'complaint.reply', reply)).toBe('TEXT_UNSAFE');
  expect(await test.code('owner', 'complaint.make', making({ words: '违禁测试词' }))).toBe('TEXT_UNSAFE');
});

it('不能拿别人的房屋、工单或别的小区来投诉', async () => {
  const steps = stepsOn(test);
  const ticketId = await steps.report();
  const as = (who: PersonKey, more: Partial<Input<Api['complaint.make']>>) =>
    test.code(who, 'complaint.make', making(more));
  expect(await as('neighbour', { homeId: 'h-501' })).toBe('HOME_NOT_FOUND');
  expect(await as('neighbour', { homeId: 'h-502', ticketId })).toBe('TICKET_NOT_FOUND');
  expect(await as('otherOwner', { homeId: null })).toBe('FORBIDDEN');
  expect(await as('owner', { homeId: 'h-101', communityId: 'linli' })).toBe('FORBIDDEN');
  expect(await as('neighbour', { homeId: null })).toBe('OK');
});

it('没有前台的小区，由经理负责', async () => {
  const { complaintId } = await test.must(
    'otherOwner',
    'complaint.make',
    making({ communityId: 'linli', homeId: null }),
  );
  expect(stored(complaintId)).toMatchObject({ handler: null, home: '邻里苑' });
  expect(kindsTo('otherManager')).toEqual(['complaintToHandle']);
});

it('待办按时限排，办结的不在里面；处理的人看得到电话，业主看不到', async () => {
  const first = await make();
  test.skip(HOUR);
  const second = await make();
  const queue = async () =>
    (await test.must('frontDesk', 'complaint.queue', { communityId: 'anju', show: 'open', cursor: null })).items.map(
      ({ id }) => id,
    );
  expect(await queue()).toEqual([first, second]);
  await test.must('frontDesk', 'complaint.reply', write(first));
  expect(await queue()).toEqual([second, first]);
  await test.must('frontDesk', 'complaint.settle', write(second));
  expect(await queue()).toEqual([first]);
  const shown = await test.must('frontDesk', 'complaint.get', { complaintId: first });
  expect(shown).toMatchObject({ severity: 'normal', channel: 'app', person: { name: '李建国', phone: '13800000001' } });
  expect(shown.timeline[0]?.by.name).toBe('李**');
  expect(JSON.stringify(shown)).not.toContain(people.owner);
  expect(await test.must('owner', 'complaint.get', { complaintId: first })).toMatchObject({
    person: null,
    group: null,
  });
});
