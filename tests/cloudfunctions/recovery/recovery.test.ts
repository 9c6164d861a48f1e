import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud({ workers: 3 });
  steps = stepsOn(test);
});
afterAll(() => test.close());

const stored = (id: string) => {
  const one = test.all('recoveries').find(({ _id }) => _id === id);
  if (one === undefined) throw new Error(`no case ${id}`);
  return one;
};
const write = (recoveryId: string, words = '电话道歉，约明早复查') => ({
  ...{ requestId: requestId(), recoveryId, version: stored(recoveryId).version, words },
});
const runningClocks = (ticketId: string) =>
  steps.stored(ticketId).clocks.filter(({ kind, stoppedAt }) => kind === 'recovery' && stoppedAt === null);

/** A closed ticket with two stars, and its case. */
async function unhappy(): Promise<{ readonly ticketId: string; readonly recoveryId: string }> {
  const ticketId = await steps.closed(await steps.report());
  await test.must(
    'owner',
    'satisfaction.rate',
    steps.rateInput(ticketId, { stars: 2, tags: ['late'], words: '来晚了' }),
  );
  return { ticketId, recoveryId: `${ticketId}:1:lowScore` };
}

it('从联系业主到再次答复：先联系才能办结，谁先联系谁负责；第一次的评分不变', async () => {
  const { ticketId, recoveryId } = await unhappy();
  const shown = await test.must('manager', 'recovery.get', { recoveryId });
  expect(shown).toMatchObject({
    ...{ reason: 'lowScore', manager: '', said: '', rating: { stars: 2 }, clock: { kind: 'recovery' } },
    owner: { name: '李建国', phone: '13800000001' },
  });
  expect(shown.suggested.length).toBeGreaterThan(0);
  expect(await test.code('manager', 'recovery.close', write(recoveryId))).toBe('RECOVERY_WITHOUT_CONTACT');
  await test.must('manager', 'recovery.contact', write(recoveryId, '业主很生气，别提换人'));
  expect(steps.stored(ticketId).recovery).toMatchObject({ manager: '孙丽华', state: 'open' });
  await test.must('manager', 'recovery.measure', { ...write(recoveryId, '明早'), measure: 'visit' });
  const closing = write(recoveryId, '已重新安装');
  const closed = await test.must('manager', 'recovery.close', closing);
  expect(await test.must('manager', 'recovery.close', closing)).toEqual(closed);
  expect(runningClocks(ticketId)).toEqual([]);
  expect(steps.stored(ticketId).recovery).toMatchObject({ state: 'closed', awaitsAnswer: true });
  expect(steps.messagesTo('owner', 'recoverySettled')).toHaveLength(1);
  const mine = await test.must('family', 'recovery.mine', { recoveryId });
  expect(mine).toMatchObject({ result: '已重新安装', measures: [{ measure: 'visit' }], answer: null });
  expect(JSON.stringify(mine)).not.toContain('别提换人');

  const answer = { ...write(recoveryId, '还是漏'), answer: 'notSatisfied' as const };
  await test.must('owner', 'recovery.answer', answer);
  expect(await test.code('family', 'recovery.answer', { ...write(recoveryId), answer: 'satisfied' })).toBe(
    'RECOVERY_ANSWERED',
  );
  expect(steps.messagesTo('manager', 'recoveryAnswered')).toHaveLength(1);
  expect(steps.stored(ticketId)).toMatchObject({ stars: 2, recovery: { awaitsAnswer: false } });
  expect(test.all('ratings').find((rating) => rating.ticketId === ticketId)?.revisions).toHaveLength(1);
  expect(test.all('complaints')).toEqual([]);
});

it('看的是旧版本先看一眼；办结以后不再改；没办结业主还不能答复', async () => {
  const { recoveryId } = await unhappy();
  const stale = write(recoveryId);
  expect(await test.code('owner', 'recovery.answer', { ...write(recoveryId), answer: 'satisfied' })).toBe(
    'RECOVERY_NOT_CLOSED',
  );
  await test.must('manager', 'recovery.contact', write(recoveryId));
  expect(await test.code('manager', 'recovery.contact', stale)).toBe('RECOVERY_CHANGED');
  await test.must('manager', 'recovery.close', write(recoveryId));
  expect(await test.code('manager', 'recovery.measure', { ...write(recoveryId), measure: 'visit' })).toBe(
    'RECOVERY_CLOSED',
  );
});

it('一张工单两个原因：经理的时限等最后一张跟进单办结才停', async () => {
  const { ticketId, recoveryId } = await unhappy();
  const said = steps.callInput(ticketId, { fixed: false, service: 2, words: '电话里说还在滴' });
  await test.must('frontDesk', 'ticket.callBack', said);
  const second = `${ticketId}:1:callBack`;
  expect(await test.must('manager', 'recovery.get', { recoveryId: second })).toMatchObject({
    ...{ reason: 'callBack', said: '电话里说还在滴' },
  });
  expect(runningClocks(ticketId)).toHaveLength(1);
  for (const [id, left] of [
    [recoveryId, 1],
    [second, 0],
  ] as const) {
    await test.must('manager', 'recovery.contact', write(id));
    await test.must('manager', 'recovery.close', write(id));
    expect(runningClocks(ticketId)).toHaveLength(left);
  }
  const { items } = await test.must('manager', 'recovery.list', { communityId: 'anju', state: 'closed', cursor: null });
  expect(items.slice(0, 2).map(({ id }) => id)).toEqual([second, recoveryId]);
  expect(await test.code('otherManager', 'recovery.get', { recoveryId: second })).toBe('RECOVERY_NOT_FOUND');
});
