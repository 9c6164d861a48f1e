import type { HealthKind } from '#domain/health';
import { DAY, HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import { manyEstates } from '../../support/estates';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
let fresh: () => void;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
  fresh = test.cloud.keep();
});
beforeEach(() => {
  fresh();
});
afterAll(() => test.close());

const health = () => test.must('manager', 'health.get', { communityId: 'anju' });
const lineOf = async (kind: HealthKind) => (await health()).lines.find((line) => line.kind === kind);
const today = async () => (await health()).days[0];
const alerts = () => steps.messagesTo('manager', 'systemTrouble');
/** Something nobody foresaw: a document that the handler cannot read. */
const breakTicket = async (): Promise<string> => {
  const ticketId = await steps.report({});
  const [ticket] = test.all('tickets').filter(({ _id }) => _id === ticketId);
  await test.cloud.documents.put('tickets', [{ ...ticket, clocks: 'none' }]);
  return ticketId;
};
const failing = async (ticketId: string): Promise<void> => {
  expect(await test.code('owner', 'ticket.get', { ticketId })).toBe('INTERNAL');
};

it('什么都没发生时，没有要处理的', async () => {
  await test.cloud.clock.advance(HOUR);
  const { lines, days } = await health();
  expect(lines.filter(({ light }) => light === 'bad')).toEqual([]);
  expect(lines.find(({ kind }) => kind === 'clockTimer')).toMatchObject({ light: 'good' });
  expect(days).toHaveLength(7);
  expect(test.all('healthDays')).toEqual([]);
});

it('没办成的调用当时就记下，物业经理看得到', async () => {
  const ticketId = await breakTicket();
  await failing(ticketId);
  expect(await lineOf('internal')).toMatchObject({ count: 1, light: 'watch' });
  expect(await today()).toMatchObject({ day: '2026-11-23', internal: 1, busy: 0 });
  expect(test.all('healthDays')).toMatchObject([{ _id: 'anju:2026-11-23', hours: { '9': 1 } }]);
});

it('一小时失败五次告诉物业经理一次，不再多说；下一小时再说', async () => {
  const ticketId = await breakTicket();
  for (let n = 0; n < 4; n += 1) await failing(ticketId);
  expect(alerts()).toEqual([]);
  await Promise.all(Array.from({ length: 4 }, () => failing(ticketId)));
  expect(alerts()).toHaveLength(1);
  test.skip(HOUR);
  for (let n = 0; n < 6; n += 1) await failing(ticketId);
  expect(alerts()).toHaveLength(2);
  expect(alerts()[1]?.params).toMatchObject({ note: '一小时内有 5 次没有办成' });
});

it('提醒由定时器发出，没有发送权限的功能也能提醒', async () => {
  const ticketId = await breakTicket();
  for (let n = 0; n < 5; n += 1) await failing(ticketId);
  expect(alerts()).toMatchObject([{ outcome: 'waiting' }]);
  await test.cloud.clock.advance(12 * MINUTE);
  expect(alerts()).toMatchObject([{ outcome: 'sent' }]);
});

it('数据库全不应答时也照样回复，记不下来就算了', async () => {
  test.cloud.faults.trouble({ share: 1, seed: 1 });
  expect(await test.code('owner', 'community.me', {})).toBe('BUSY');
  expect(test.cloud.log().at(-2)?.text).toContain('remember community.me');
});

it('定时器停了，恢复时说停了多久，一天一次', async () => {
  await test.cloud.clock.advance(20 * MINUTE);
  expect(alerts()).toEqual([]);
  test.skip(3 * HOUR);
  expect(await lineOf('clockTimer')).toMatchObject({ light: 'bad' });
  await test.cloud.clock.advance(20 * MINUTE);
  expect(await lineOf('clockTimer')).toMatchObject({ light: 'good' });
  expect(alerts()).toHaveLength(1);
  expect(alerts()[0]?.params['note']).toMatch(/^时限提醒停了\d/);
  test.skip(3 * HOUR);
  await test.cloud.clock.advance(20 * MINUTE);
  expect(alerts().filter(({ _id }) => _id.includes('clock.tick'))).toHaveLength(1);
});

it('停过的事告诉每一个小区的经理，小区比一次查得到的还多也一样', async () => {
  const last = (await manyEstates(test)).at(-1) ?? '';
  const [anju] = test.all('communities').filter(({ _id }) => _id === 'anju');
  if (anju === undefined) throw new Error('no community');
  const startedAt = test.cloud.clock.now() - DAY;
  await test.seed({
    communities: [{ ...anju, _id: last }],
    timers: [{ _id: 'clock.tick', startedAt, endedAt: startedAt, code: 'OK', failures: 0 }],
  });
  test.skip(20 * MINUTE);
  await test.cloud.fireTimers('clock');
  expect(alerts().map(({ subjectId }) => subjectId)).toEqual(['anju', last]);
});

it('时限到了没人提醒、消息没有发出：看得出来，也看得出多久了', async () => {
  await steps.report({});
  test.skip(HOUR);
  expect(await lineOf('clocks')).toMatchObject({ count: 1, light: 'watch' });
  test.skip(HOUR);
  expect(await lineOf('clocks')).toMatchObject({ count: 1, light: 'bad' });
});

it('对方没有订阅是常事，只记数；模板不对是毛病', async () => {
  test.cloud.addRule({ api: 'subscribeMessage.send', errcode: 43101, errmsg: 'user refuse to accept the msg' });
  await steps.report({});
  const after = await today();
  expect(after?.refused).toBeGreaterThan(0);
  expect(after?.undelivered).toBe(0);
  expect(await lineOf('undelivered')).toMatchObject({ light: 'good' });
});

it('没订阅的按消息分开数，七天加在一起，多的在前；以前没有分开数的日子也看得了', async () => {
  test.cloud.addRule({ api: 'subscribeMessage.send', errcode: 43101, errmsg: 'user refuse to accept the msg' });
  const before = { ...day(''), _id: ':2026-11-22', day: '2026-11-22', refused: 4 };
  const sorted = { ...day(''), _id: ':2026-11-21', day: '2026-11-21', refusedOf: { finished: 3, workOrder: 1 } };
  await test.cloud.documents.put('healthDays', [before, sorted]);
  await steps.accepted(await steps.report({}));
  const { refusals = [], days } = await health();
  expect(refusals[0]).toEqual({ kind: 'finished', count: 3 });
  expect(refusals.find(({ kind }) => kind === 'workOrder')).toEqual({ kind: 'workOrder', count: 2 });
  const counts = refusals.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  const [now] = days;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe((now?.refused ?? 0) + 4);
});

it('照片一小时没有结果，再问时记下', async () => {
  test.cloud.addRule({ api: 'security.mediaCheckAsync', delayMs: 24 * HOUR });
  await steps.report({ photos: [await test.upload('owner')] });
  await test.cloud.clock.advance(80 * MINUTE);
  expect(await lineOf('pictures')).toMatchObject({ count: 1, light: 'watch' });
});

it('别的小区的失败不算在这里，共用的算', async () => {
  await test.cloud.documents.put('healthDays', [
    { ...day('other'), internal: 9 },
    { ...day(''), busy: 3 },
  ]);
  expect(await today()).toMatchObject({ internal: 0, busy: 3 });
});

const day = (communityId: string) => ({
  ...{ _id: `${communityId}:2026-11-23`, communityId, day: '2026-11-23' },
  ...{ internal: 0, busy: 0, hours: {}, refused: 0, undelivered: 0, pictures: 0 },
});

// The last one: what it skips is not given back.
it('日报少了哪天、认定晚了几夜，看得出来', async () => {
  expect(await lineOf('dailies')).toMatchObject({ count: 6, at: null, light: 'watch' });
  test.skip(HOUR - (test.cloud.clock.now() % HOUR));
  await test.cloud.fireTimers('clock');
  expect(await lineOf('dailies')).toMatchObject({ count: 0, light: 'good' });
  expect(await lineOf('returns')).toMatchObject({ count: 0, light: 'good' });
  await steps.closed(await steps.report());
  test.skip(4 * DAY);
  expect(await lineOf('dailies')).toMatchObject({ count: 3, light: 'bad' });
  test.skip(27 * DAY);
  expect(await lineOf('returns')).toMatchObject({ count: 0, light: 'good' });
  test.skip(2 * DAY);
  expect(await lineOf('returns')).toMatchObject({ count: 1, light: 'watch' });
});
