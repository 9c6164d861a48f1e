import { DAY, HOUR, MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { people, personId } from '../support/community';
import { leak, stepsOn, type Steps } from '../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterEach(() => test.close());

it('十分钟没人接单就换下一位，都没接就请监理安排，再没有就归前台；每一步都有记录，每一级只催一次', async () => {
  const ticketId = await steps.report();
  const first = steps.technicianOf(ticketId);
  // The timer looks every two minutes: the warning of 09:08 is found at 09:10, the end of 09:10 at 09:12.
  await test.cloud.clock.advance(10 * MINUTE);
  expect(steps.messagesTo(first, 'late')).toHaveLength(1);
  expect(steps.kindsOf(ticketId)).toEqual(['report', 'dispatch']);

  await test.cloud.clock.advance(2 * MINUTE);
  const second = steps.technicianOf(ticketId);
  expect(second).not.toBe(first);
  expect(steps.kindsOf(ticketId)).toEqual(['report', 'dispatch', 'expire', 'dispatch']);
  expect(steps.messagesTo('supervisor', 'late')).toHaveLength(1);
  expect(steps.messagesTo('manager', 'late')).toHaveLength(0);
  expect(steps.messagesTo(second, 'workOrder')).toHaveLength(1);

  await test.cloud.clock.advance(13 * MINUTE);
  expect(steps.kindsOf(ticketId)).toEqual(['report', 'dispatch', 'expire', 'dispatch', 'expire', 'toSupervisor']);
  expect(steps.stored(ticketId)).toMatchObject({ status: 'reported', assignment: null, rung: 'supervisor' });
  expect(steps.messagesTo('supervisor', 'raised')).toHaveLength(1);
  expect(steps.messagesTo('supervisor', 'late')).toHaveLength(2);

  await test.cloud.clock.advance(20 * MINUTE);
  expect(steps.kindsOf(ticketId).at(-1)).toBe('toFrontDesk');
  // What should have been done by then is not asked for 'before' it any more.
  expect(steps.messagesTo('frontDesk', 'raised').map(({ params }) => params['due'])).toEqual(['']);
  expect(steps.messagesTo('manager', 'late')).toHaveLength(1);
  const written = test.all('messages').length;
  await test.cloud.clock.advance(HOUR);
  expect(test.all('messages')).toHaveLength(written);
  const clocks = steps.stored(ticketId).clocks.filter(({ kind }) => kind === 'handOver');
  expect(clocks.map(({ missedAt }) => missedAt === null)).toEqual([false, false, false]);
});

it('按时接了单，时限就停了，谁也不催', async () => {
  const ticketId = await steps.accepted(await steps.report());
  await test.cloud.clock.advance(30 * MINUTE);
  expect(steps.kindsOf(ticketId)).toEqual(['report', 'dispatch', 'accept']);
  const { clocks } = await test.must('owner', 'ticket.get', { ticketId });
  expect(clocks.find(({ kind }) => kind === 'handOver')).toMatchObject({ state: 'kept' });
});

it('过了预约还没到场：时限记为超时，提醒和上报各一次，工单还是他的', async () => {
  const { slots } = await test.must('owner', 'ticket.preview', leak);
  const ticketId = await steps.accepted(await steps.report({ slotId: slots[0]?.id ?? null }));
  const who = steps.technicianOf(ticketId);
  await test.cloud.clock.advance(4 * HOUR);
  expect(steps.messagesTo('supervisor', 'late')).toHaveLength(1);
  await test.must(who, 'ticket.arrive', steps.write(ticketId));
  const { clocks } = await test.must('manager', 'ticket.get', { ticketId });
  expect(clocks.find(({ kind }) => kind === 'arrival')).toMatchObject({ state: 'missed' });
});

it('定时器晚到几天、又同时响三次，每件事也只做一次', async () => {
  const late = await steps.report();
  const silent = await steps.finished(await steps.report());
  test.skip(4 * DAY);
  await Promise.all([1, 2, 3].map(() => test.cloud.fireTimers('clock')));
  expect(steps.kindsOf(silent).filter((kind) => kind === 'lapse')).toHaveLength(1);
  expect(steps.kindsOf(late)).toEqual(['report', 'dispatch', 'expire', 'dispatch']);
  expect(test.all('daySums')).toMatchObject([{ sums: { closures: 1, unanswered: 1 } }]);
  expect(steps.messagesTo('manager', 'late')).toHaveLength(1);
  expect(steps.messagesTo('owner', 'closed')).toHaveLength(1);
});

it('七十二小时没有答复：提醒一次，到点关闭为未答复，当天的数字里算一张', async () => {
  const ticketId = await steps.finished(await steps.report());
  await test.cloud.clock.advance(60 * HOUR);
  expect(steps.messagesTo('owner', 'finished')).toHaveLength(2);
  expect(steps.stored(ticketId).status).toBe('finished');
  await test.cloud.clock.advance(13 * HOUR);
  expect(steps.stored(ticketId)).toMatchObject({ status: 'closed', closing: 'unanswered' });
  expect(steps.messagesTo('owner', 'closed')).toHaveLength(1);
  const [sums] = test.all('daySums');
  expect(sums?.sums).toMatchObject({ closures: 1, fixed: 0, unanswered: 1, answers: 0 });
  expect(await test.code('owner', 'satisfaction.rate', steps.rateInput(ticketId))).toBe('OK');
});

it('答复和到期撞在一起，只有一个算数', async () => {
  const ticketId = await steps.finished(await steps.report());
  await test.cloud.clock.advance(72 * HOUR - 30_000);
  const confirm = test.code('owner', 'ticket.confirm', steps.write(ticketId));
  await Promise.all([confirm, test.cloud.clock.advance(2 * MINUTE)]);
  expect(steps.kindsOf(ticketId).filter((kind) => kind === 'confirm' || kind === 'lapse')).toHaveLength(1);
  const [sums] = test.all('daySums');
  expect(sums?.sums.closures).toBe(1);
});

it('一人身兼监理和经理，同一件事只告诉一次', async () => {
  const [community] = test.all('communities');
  if (community === undefined) throw new Error('no community');
  const team = community.team.map((member) => ({ ...member, personId: personId('manager'), openId: people.manager }));
  await test.cloud.documents.put('communities', [{ ...community, team }]);
  const ticketId = await steps.report();
  await test.cloud.clock.advance(14 * MINUTE);
  expect(steps.kindsOf(ticketId)).toEqual(['report', 'dispatch', 'expire', 'dispatch']);
  expect(steps.messagesTo('manager', 'late')).toHaveLength(1);
});

it('旧的请求记录到期就清掉', async () => {
  await steps.report();
  expect(test.all('requests')).toHaveLength(1);
  await test.cloud.clock.advance(8 * DAY);
  expect(test.all('requests')).toHaveLength(0);
});
