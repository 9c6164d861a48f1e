import { api, type ProcedureName } from '#domain/contract';
import { MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { stepsOn, type Steps } from '../support/steps';
import { table } from './tables';
import { walkHomes } from './tables/home';
import { walkTickets } from './tables/walk';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterAll(() => test.close());

/** The timer's and the platform's calls have no name: the function has only one procedure. */
const nameOf = (call: { readonly function: string; readonly procedure: string | undefined }): string =>
  call.procedure ?? Object.keys(api).find((name) => name.startsWith(`${call.function}.`)) ?? call.function;

it('每个调用的数据库次数都在预算之内，没有查询缺索引', async () => {
  await walkTickets({ test, steps });
  await walkHomes({ test, steps });
  const most = new Map<string, number>();
  for (const call of test.cloud.calls()) {
    expect(call).toMatchObject({ ok: true, flagged: [] });
    most.set(nameOf(call), Math.max(call.dbCalls, most.get(nameOf(call)) ?? 0));
  }
  const names = Object.keys(table) as ProcedureName[];
  const measured = names.map((name) => [name, most.get(name) ?? 'never called'] as const);
  const over = measured.filter(([name, calls]) => typeof calls === 'string' || calls > table[name].budget);
  expect(over).toEqual([]);
});

/** Clocks of tickets and of complaints, accounts that are being deleted. */
const IDLE = 1;

it('没有事的定时器两分钟只查几次库', async () => {
  const quiet = await startTestCloud();
  const turn = 10 * MINUTE;
  quiet.skip(turn - (quiet.cloud.clock.now() % turn) + 3 * MINUTE);
  await quiet.cloud.fireTimers('clock');
  expect(quiet.cloud.calls().map(({ dbCalls }) => dbCalls)).toEqual([IDLE]);
  await quiet.close();
});

it('列表读的文件数不随工单总数增长', async () => {
  const [model] = test.all('tickets');
  if (model === undefined) throw new Error('no ticket');
  const many = Array.from({ length: 2_000 }, (_, n) => ({
    ...{
      ...model,
      _id: `old-${n}`,
      homeId: `h-old-${n % 200}`,
      ownerKey: `h-old-${n % 200}`,
      technicianId: `p-old-${n % 20}:anju`,
    },
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
