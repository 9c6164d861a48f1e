import { DAY, HOUR, MINUTE } from '#domain/time';
import { requestId, START, startTestCloud, type TestCloud } from '../support/cloud';
import { leak as defect } from '../support/steps';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud();
});
afterAll(() => test.close());

const nothingElse = { before: [], materials: [], signature: null };
const dimensions = { timeliness: 5, attitude: 5, skill: 4, tidiness: 4, result: 5 } as const;

const reportOne = async () => {
  const { slots } = await test.must('owner', 'ticket.preview', defect);
  return test.must('owner', 'ticket.report', {
    requestId: requestId(),
    ...defect,
    words: '水槽下面一直滴水',
    photos: [await test.upload('owner')],
    slotId: slots[1]?.id ?? null,
    visitContact: null,
  });
};
const versionOf = async (ticketId: string) => (await test.must('manager', 'ticket.get', { ticketId })).version;
const write = async (ticketId: string) => ({ requestId: requestId(), ticketId, version: await versionOf(ticketId) });

it('提交前看得到保修结论、紧急程度和至少五个空档', async () => {
  const preview = await test.must('owner', 'ticket.preview', defect);
  expect(preview).toMatchObject({ sensitivity: 'B', warranty: { verdict: 'in', reason: 'contractorTerm' } });
  expect(preview.slots.length).toBeGreaterThanOrEqual(5);
});

it('一张报修从照片走到评分，经理看到同样的数字', async () => {
  const { ticketId, status } = await reportOne();
  expect(status).toBe('dispatched');

  const inbox = await test.must('technician', 'ticket.work', { state: 'new', cursor: null });
  expect(inbox.items).toHaveLength(1);
  expect(inbox.items[0]).toMatchObject({ id: ticketId, home: '3栋 2单元 501', clock: { kind: 'handOver' } });

  await test.cloud.clock.advance(4 * MINUTE);
  await test.must('technician', 'ticket.accept', await write(ticketId));
  await test.cloud.clock.advance(HOUR);
  await test.must('technician', 'ticket.arrive', await write(ticketId));
  const after = await test.upload('technician');
  const finish = { ...(await write(ticketId)), note: '更换了角阀密封圈', photos: [after], ...nothingElse };
  expect(await test.must('technician', 'ticket.finish', finish)).toMatchObject({ status: 'finished' });

  const seen = await test.must('owner', 'ticket.get', { ticketId });
  expect(seen.timeline.map(({ kind }) => kind)).toEqual(['report', 'dispatch', 'accept', 'arrive', 'finish']);
  expect(seen.repairCard).toMatchObject({
    technician: { name: '张师傅', phone: '138****0004' },
    contractor: { name: '永固建筑维修' },
    supervisor: { name: '赵工' },
    ambassador: { name: '钱晓雯' },
  });
  expect(seen.actions).toEqual(['confirm', 'reopen', 'say']);
  expect(seen.reasons).toEqual([]);

  expect(await test.must('owner', 'ticket.confirm', await write(ticketId))).toMatchObject({ status: 'closed' });
  const rated = {
    requestId: requestId(),
    ticketId,
    closure: 1,
    stars: 5,
    dimensions,
    recommend: null,
    tags: ['onTime'],
    words: '很快',
    photos: [],
  } as const;
  expect(await test.must('owner', 'satisfaction.rate', { ...rated, tags: ['onTime'], photos: [] })).toEqual({
    revision: 1,
  });

  const range = { communityId: 'anju', from: '2026-11-23', to: '2026-11-23', where: [] };
  const summary = await test.must('manager', 'satisfaction.summary', range);
  expect(summary).toMatchObject({ closures: 1, answers: 1, csat: { rate: 1, target: 0.85, verdict: 'cannotSay' } });
  expect(summary.meanToAccept).toBeGreaterThanOrEqual(4 * MINUTE);
  expect(summary.meanToFinalFix).toBeGreaterThanOrEqual(HOUR + 4 * MINUTE);
  const { items } = await test.must('manager', 'satisfaction.ratings', { communityId: 'anju', cursor: null });
  expect(items).toMatchObject([{ ticketId, stars: 5, technician: '张师傅', home: '3栋 2单元 501' }]);
  const audit = await test.must('manager', 'satisfaction.audit', { communityId: 'anju', day: '2026-11-23' });
  expect(audit).toMatchObject({ equal: true, ratings: 1, closures: 1 });
});

it('没修好会返修，优先同一位师傅，两次完工时间都留着', async () => {
  const { ticketId } = await reportOne();
  const before = await test.must('manager', 'ticket.get', { ticketId });
  const first = before.technician;
  const who = first === '张师傅' ? 'technician' : 'workmate';
  await test.must(who, 'ticket.accept', await write(ticketId));
  await test.must(who, 'ticket.arrive', await write(ticketId));
  const finish = async () => ({
    ...(await write(ticketId)),
    note: '修好了',
    photos: [await test.upload(who)],
    ...nothingElse,
  });
  await test.must(who, 'ticket.finish', await finish());
  await test.cloud.clock.advance(2 * HOUR);
  const reopen = { ...(await write(ticketId)), note: '还在滴', photos: [] };
  expect(await test.must('owner', 'ticket.reopen', reopen)).toMatchObject({ status: 'dispatched' });
  const again = await test.must('manager', 'ticket.get', { ticketId });
  expect(again).toMatchObject({ technician: first, reopened: 1, appointment: null, closing: null });
  expect(again.reasons.map(({ reason }) => reason)).toContain('knowsHome');
  await test.must(who, 'ticket.accept', await write(ticketId));
  await test.must(who, 'ticket.arrive', await write(ticketId));
  await test.must(who, 'ticket.finish', await finish());
  await test.must('owner', 'ticket.confirm', await write(ticketId));
  const [stored] = test.all('tickets').filter(({ _id }) => _id === ticketId);
  expect((stored?.finishedAt ?? 0) - (stored?.firstFinishedAt ?? 0)).toBeGreaterThanOrEqual(2 * HOUR);
  expect(stored).toMatchObject({ closure: 2, closing: 'fixed' });
});

it('评价只能给现在这次完工，改评价留下旧的一版', async () => {
  const [ticket] = test.all('tickets').filter(({ closure, status }) => closure === 2 && status === 'closed');
  const ticketId = ticket?._id ?? '';
  const rating = {
    ticketId,
    closure: 2,
    stars: 2,
    dimensions,
    recommend: null,
    tags: [],
    words: '',
    photos: [],
  } as const;
  const rate = (more: object) =>
    test.call('owner', 'satisfaction.rate', { ...rating, tags: [], photos: [], requestId: requestId(), ...more });
  expect(await rate({ closure: 1 })).toMatchObject({ ok: false, code: 'RATING_NOT_OPEN' });
  expect(await rate({})).toMatchObject({ ok: true, data: { revision: 1 } });
  expect(await rate({ stars: 4 })).toMatchObject({ ok: true, data: { revision: 2 } });
  const stored = test.all('ratings').find((one) => one.ticketId === ticketId);
  expect(stored?.revisions.map(({ stars }) => stars)).toEqual([2, 4]);
  const range = { communityId: 'anju', from: '2026-11-01', to: '2026-11-30', where: [] };
  const summary = await test.must('manager', 'satisfaction.summary', range);
  expect(summary).toMatchObject({ closures: 2, answers: 2, stars: { 2: 0, 4: 1, 5: 1 } });
  await test.cloud.clock.advance(8 * DAY);
  expect(await rate({ stars: 5 })).toMatchObject({ ok: false, code: 'RATING_TOO_LATE' });
});

it('业主不能给未完成的工单评分', async () => {
  const { ticketId } = await reportOne();
  const rating = {
    requestId: requestId(),
    ticketId,
    closure: 1,
    stars: 5,
    dimensions,
    recommend: null,
    tags: [],
    words: '',
    photos: [],
  } as const;
  expect(await test.code('owner', 'satisfaction.rate', { ...rating, tags: [], photos: [] })).toBe('RATING_NOT_OPEN');
});

it('72小时没有答复就关闭为未答复，绝不写成已确认', async () => {
  const [open] = test.all('tickets').filter(({ status }) => status === 'dispatched');
  const ticketId = open?._id ?? '';
  const who = open?.assignment?.name === '张伟' ? 'technician' : 'workmate';
  await test.must(who, 'ticket.accept', await write(ticketId));
  await test.must(who, 'ticket.arrive', await write(ticketId));
  const finish = { ...(await write(ticketId)), note: '修好了', photos: [await test.upload(who)], ...nothingElse };
  await test.must(who, 'ticket.finish', finish);
  await test.cloud.clock.advance(72 * HOUR + 3 * MINUTE);
  const lapsed = await test.must('owner', 'ticket.get', { ticketId });
  expect(lapsed).toMatchObject({ status: 'closed', closing: 'unanswered', actions: ['rate'] });
  expect(lapsed.timeline.at(-1)).toMatchObject({ kind: 'lapse', by: { role: null, name: '' } });
  expect(test.cloud.clock.now()).toBeGreaterThan(START);
});
