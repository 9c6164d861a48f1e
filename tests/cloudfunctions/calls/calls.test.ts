import type { Api, Input } from '#domain/contract';
import { DAY, HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud({ workers: 3 });
  steps = stepsOn(test);
});
afterAll(() => test.close());

type Call = Partial<Input<Api['ticket.callBack']>>;
const communityId = 'anju';
const listed = async (list: 'first' | 'second' | 'silent') =>
  (await test.must('frontDesk', 'ticket.callBacks', { communityId, list, cursor: null })).items;
const codeOf = (ticketId: string, more: Call) =>
  test.code('frontDesk', 'ticket.callBack', steps.callInput(ticketId, more));

it('没打通要约下一次，七天以内；打通了才有满意度；不合理的不收', async () => {
  const ticketId = await steps.closed(await steps.report());
  const now = test.cloud.clock.now();
  const bad: readonly Call[] = [
    { outcome: 'notReached' },
    { outcome: 'notReached', nextAt: now - MINUTE },
    { outcome: 'notReached', nextAt: now + 8 * DAY },
    { outcome: 'notReached', nextAt: now + DAY, service: 5 },
    { outcome: 'reached', nextAt: now + DAY },
    { outcome: 'refused', fixed: true },
  ];
  for (const more of bad) expect([more, await codeOf(ticketId, more)]).toEqual([more, 'BAD_INPUT']);
  for (const who of ['technician', 'owner', 'supervisor', 'manager'] as const) {
    expect(await test.code(who, 'ticket.callBack', steps.callInput(ticketId))).toBe('FORBIDDEN');
  }
  expect(steps.stored(ticketId).callBacks).toEqual([]);
  await test.must('frontDesk', 'ticket.callBack', steps.callInput(ticketId, { outcome: 'refused' }));
});

it('没打通的排在约好的时间，打通了离开清单；说好的分数不是评价', async () => {
  const [first, second] = [await steps.closed(await steps.report()), await steps.closed(await steps.report())];
  expect((await listed('first')).map(({ card }) => card.id)).toEqual([first, second]);
  const nextAt = test.cloud.clock.now() + 3 * DAY;
  expect(await codeOf(first, { outcome: 'notReached', nextAt })).toBe('OK');
  const items = await listed('first');
  expect(items.map(({ card, tries, nextAt: at }) => [card.id, tries, at])).toEqual([
    [second, 0, null],
    [first, 1, nextAt],
  ]);
  const sheet = await test.must('frontDesk', 'ticket.callSheet', { ticketId: first, which: 'first' });
  expect(sheet).toMatchObject({ finishNote: '已更换密封圈', owner: { name: '李建国', phone: '138****0001' } });
  expect(sheet.calls).toMatchObject([{ outcome: 'notReached', nextAt }]);
  expect(sheet.history.map(({ id }) => id)).toContain(second);
  expect(await test.must('frontDesk', 'ticket.phone', { ticketId: first, whom: 'reporter' })).toEqual({
    phone: '13800000001',
  });
  const { version } = steps.stored(first);
  const call = steps.callInput(first, { service: 4, contractor: 3, fixed: true, words: '都好' });
  const told = await test.must('frontDesk', 'ticket.callBack', call);
  expect(await test.must('frontDesk', 'ticket.callBack', call)).toEqual(told);
  expect(steps.stored(first)).toMatchObject({ version, stars: null, status: 'closed', recovery: null });
  expect(steps.stored(first).callBacks).toHaveLength(2);
  expect(test.all('ratings')).toEqual([]);
  const equal = await test.must('manager', 'satisfaction.audit', { communityId, day: '2026-11-23' });
  expect(equal.equal).toBe(true);
});

it('电话里说没修好或不满意，给经理开跟进单，状态和评价都不动', async () => {
  const ticketId = await steps.closed(await steps.report());
  expect(await codeOf(ticketId, { service: 2, words: '师傅态度差' })).toBe('OK');
  expect(steps.stored(ticketId)).toMatchObject({ status: 'closed', stars: null, recovery: { reason: 'callBack' } });
  expect(steps.messagesTo('manager', 'recoveryOpened')).toHaveLength(1);
});

it('没答复的业主由夜里抽出来打电话，抽几次都一样；评了价就不用打；定时器不替人回访', async () => {
  const [silent, rated] = [await steps.finished(await steps.report()), await steps.finished(await steps.report())];
  test.skip(72 * HOUR + 3 * MINUTE);
  await test.cloud.fireTimers('clock');
  expect(steps.stored(silent).closing).toBe('unanswered');
  test.skip(DAY);
  await Promise.all([test.cloud.fireTimers('satisfaction'), test.cloud.fireTimers('satisfaction')]);
  const drawn = () =>
    test
      .all('tickets')
      .filter(({ sampled }) => sampled)
      .map(({ _id }) => _id);
  expect(drawn().sort()).toEqual([silent, rated].sort());
  expect((await listed('silent')).map(({ card, sampled }) => [card.id, sampled])).toHaveLength(2);
  await test.must('owner', 'satisfaction.rate', steps.rateInput(rated));
  expect((await listed('silent')).map(({ card }) => card.id)).toEqual([silent]);
  expect(steps.stored(silent).callBacks).toEqual([]);
  expect(await codeOf(silent, { service: 5, fixed: true })).toBe('OK');
  expect(await listed('silent')).toEqual([]);
});
