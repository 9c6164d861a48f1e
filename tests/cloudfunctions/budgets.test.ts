import { api, type ProcedureName } from '#domain/contract';
import { MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { leak, stepsOn, type Steps } from '../support/steps';

/**
 * The most database calls (storage included) one call of a procedure makes in this small community: what WeChat
 * counts against the plan's 200,000 a month. A number here may only grow for a reason.
 */
const budgets: Readonly<Record<ProcedureName, number>> = {
  'ticket.preview': 4,
  'ticket.report': 21,
  'ticket.mine': 3,
  'ticket.work': 3,
  'ticket.queue': 3,
  'ticket.get': 7,
  'ticket.accept': 11,
  'ticket.decline': 20,
  'ticket.arrive': 11,
  'ticket.finish': 15,
  'ticket.confirm': 13,
  'ticket.reopen': 21,
  'ticket.cancel': 15,
  'satisfaction.rate': 12,
  'satisfaction.summary': 3,
  'satisfaction.ratings': 2,
  'satisfaction.audit': 4,
  'community.me': 4,
  'community.home': 6,
  'community.messages': 2,
  'community.readMessages': 3,
  'clock.tick': 4,
  'safety.mediaChecked': 2,
};

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterAll(() => test.close());

/** A ticket with pictures that routing gives to this technician. */
async function reportTo(who: 'technician', photos: readonly string[]): Promise<string> {
  const ticketId = await steps.report({ photos: [...photos], symptom: 'runningWater' });
  expect(steps.technicianOf(ticketId)).toBe(who);
  return ticketId;
}

/** Every procedure at least once, the writes at their most expensive. */
async function everyProcedure(): Promise<void> {
  const { slots } = await test.must('owner', 'ticket.preview', leak);
  const slotId = slots[0]?.id ?? null;
  const photos = [await test.upload('owner')];
  const cancelled = await steps.accepted(await steps.report({ slotId, photos }));
  await test.must('owner', 'ticket.cancel', steps.write(cancelled));
  const declined = await steps.report();
  await test.must(steps.technicianOf(declined), 'ticket.decline', { ...steps.write(declined), note: '没空' });
  const reopened = await steps.finished(await steps.report());
  const reopen = { ...steps.write(reopened), note: '还在滴', photos: [await test.upload('owner')] };
  await test.must('owner', 'ticket.reopen', reopen);
  const closed = await steps.closed(await steps.report({ photos }));
  await test.must('owner', 'satisfaction.rate', steps.rateInput(closed));
  await test.must('owner', 'satisfaction.rate', steps.rateInput(closed, { stars: 3 }));
  await test.must('manager', 'ticket.get', { ticketId: closed });
  await test.must('technician', 'ticket.accept', steps.write(await reportTo('technician', photos)));
  // The platform's verdict comes in: from here on lists carry addresses of pictures.
  await test.cloud.clock.advance(3_000);
  const communityId = 'anju';
  await test.must('manager', 'satisfaction.summary', { communityId, from: '2026-11-01', to: '2026-11-30' });
  await test.must('manager', 'satisfaction.ratings', { communityId, cursor: null });
  await test.must('manager', 'satisfaction.audit', { communityId, day: '2026-11-23' });
  await test.must('manager', 'ticket.queue', { communityId, cursor: null });
  await test.must('owner', 'ticket.mine', { state: 'open', cursor: null });
  await test.must('technician', 'ticket.work', { state: 'today', cursor: null });
  await test.must('owner', 'community.me', {});
  await test.must('owner', 'community.home', {});
  await test.must('owner', 'community.messages', { cursor: null });
  await test.must('owner', 'community.readMessages', { until: test.cloud.clock.now() });
  await test.cloud.fireTimers('clock');
}

/** The timer's and the platform's calls have no name: the function has only one procedure. */
const nameOf = (call: { readonly function: string; readonly procedure: string | undefined }): string =>
  call.procedure ?? Object.keys(api).find((name) => name.startsWith(`${call.function}.`)) ?? call.function;

it('每个调用的数据库次数都在预算之内，没有查询缺索引', async () => {
  await everyProcedure();
  const most = new Map<string, number>();
  for (const call of test.cloud.calls()) {
    expect(call).toMatchObject({ ok: true, flagged: [] });
    most.set(nameOf(call), Math.max(call.dbCalls, most.get(nameOf(call)) ?? 0));
  }
  const measured = Object.keys(budgets).map((name) => [name, most.get(name) ?? 'never called'] as const);
  const over = measured.filter(([name, calls]) => typeof calls === 'string' || calls > budgets[name as ProcedureName]);
  expect(over).toEqual([]);
});

it('没有事的定时器两分钟只查一次库', async () => {
  const quiet = await startTestCloud();
  const turn = 10 * MINUTE;
  quiet.skip(turn - (quiet.cloud.clock.now() % turn) + 3 * MINUTE);
  await quiet.cloud.fireTimers('clock');
  expect(quiet.cloud.calls().map(({ dbCalls }) => dbCalls)).toEqual([1]);
  await quiet.close();
});

it('列表读的文件数不随工单总数增长', async () => {
  const [model] = test.all('tickets');
  if (model === undefined) throw new Error('no ticket');
  const many = Array.from({ length: 2_000 }, (_, n) => ({
    ...{ ...model, _id: `old-${n}`, homeId: `h-old-${n % 200}`, technicianId: `p-old-${n % 20}:anju` },
    ...{
      open: n % 2 === 0,
      reportedKey: `0-${n}`,
      dueKey: `9-${n}`,
      workKey: `0-${n}`,
      nextRingAt: null,
      photoCheckAt: null,
    },
  }));
  await test.cloud.documents.put('tickets', many);
  await test.must('owner', 'community.home', {});
  await test.must('manager', 'ticket.queue', { communityId: 'anju', cursor: null });
  await test.must('technician', 'ticket.work', { state: 'today', cursor: null });
  await test.cloud.fireTimers('clock');
  for (const { examined } of test.cloud.calls().slice(-4)) expect(examined).toBeLessThanOrEqual(30);
});
