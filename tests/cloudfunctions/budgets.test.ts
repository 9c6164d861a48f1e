import { api, type ProcedureName } from '#domain/contract';
import { MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { stepsOn } from '../support/steps';
import { table } from './tables';
import { walkImproving } from './tables/improving';
import { walkCare } from './tables/walk-care';
import { walkScores } from './tables/scores';
import { walkTickets } from './tables/walk';
import { walkHomes } from './tables/walk-home';
import { walkOffice } from './tables/walk-office';
import { walkRegisters } from './tables/walk-register';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud();
});
afterAll(() => test.close());

const isPlatforms = (name: ProcedureName): boolean =>
  api[name].roles.some((role) => role === 'timer' || role === 'platform');

/** The timer's and the platform's calls have no name: a function has only one procedure for them. */
const nameOf = (call: { readonly function: string; readonly procedure: string | undefined }): string =>
  call.procedure ??
  (Object.keys(api) as ProcedureName[]).find((name) => name.startsWith(`${call.function}.`) && isPlatforms(name)) ??
  call.function;

/** The journal keeps the last hundred calls only, so it is read after every one. */
const noting = (test: TestCloud, note: (name: ProcedureName) => void): TestCloud => ({
  ...test,
  must: async (who, name, input) => {
    const answer = await test.must(who, name, input);
    note(name);
    return answer;
  },
});

it('每个调用的数据库次数都在预算之内，没有查询缺索引', async () => {
  const most = new Map<string, number>();
  const writers = new Set<ProcedureName>();
  let ratings = '[]';
  const seen = new Set<string>();
  const note = (name: ProcedureName): void => {
    const written = JSON.stringify(test.all('ratings').map(({ revisions }) => revisions));
    if (written !== ratings) writers.add(name);
    ratings = written;
    // What a turn of the timer costs depends on what is due; the turns below find nothing.
    for (const call of test.cloud.calls().filter((one) => !seen.has(one.id) && nameOf(one) !== 'clock.tick')) {
      seen.add(call.id);
      expect(call).toMatchObject({ ok: true, flagged: [] });
      most.set(nameOf(call), Math.max(call.dbCalls, most.get(nameOf(call)) ?? 0));
    }
    // What fails after a commit (a permission that config.json lacks, say) fails no call.
    expect(test.cloud.log().filter(({ level }) => level === 'error')).toEqual([]);
    expect(test.all('messages').filter(({ errCode }) => errCode !== null)).toEqual([]);
  };
  const watched = noting(test, note);
  await walkTickets({ test: watched, steps: stepsOn(watched) });
  await walkScores({ test: watched, steps: stepsOn(watched) });
  await walkCare({ test: watched, steps: stepsOn(watched) });
  await walkImproving({ test: watched, steps: stepsOn(watched) });
  await walkHomes({ test: watched, steps: stepsOn(watched) });
  await walkOffice({ test: watched, steps: stepsOn(watched) });
  await walkRegisters({ test: watched });
  const names = (Object.keys(table) as ProcedureName[]).filter((name) => name !== 'clock.tick');
  const measured = names.map((name) => [name, most.get(name) ?? 'never called'] as const);
  const over = measured.filter(([name, calls]) => typeof calls === 'string' || calls > table[name].budget);
  expect(over).toEqual([]);
  // Nobody but the household makes or changes a rating; an account that goes takes its pictures along.
  expect([...writers].filter((name) => name !== 'person.delete')).toEqual(['satisfaction.rate']);
}, 180_000);

/** A turn of a timer that finds nothing: what an environment pays for that nobody uses, thousands of times a month. */
it.each([
  ['clock', '两分钟一次', 3, 1],
  ['clock', '十分钟一次', 10, 3],
  ['clock', '二十分钟一次', 20, 8],
  ['clock', '一小时一次', 60, table['clock.tick'].budget],
  ['export', '一刻钟一次', 15, 1],
  ['export', '一小时一次', 60, 3],
])('%s 没有事的定时器，%s只查几次库', async (name, _, minutes, calls) => {
  const quiet = await startTestCloud();
  const hour = 60 * MINUTE;
  quiet.skip(hour - (quiet.cloud.clock.now() % hour) + minutes * MINUTE + 1_000);
  // What a morning has to write is written the first time.
  await quiet.cloud.fireTimers(name);
  // A timer that was silent for long says so.
  for (const silence of [hour - 20 * MINUTE, 20 * MINUTE]) {
    quiet.skip(silence);
    await quiet.cloud.fireTimers(name);
  }
  expect(quiet.cloud.calls().at(-1)?.dbCalls).toBe(calls);
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
  await test.must('manager', 'ticket.queue', { communityId: 'anju', view: 'open', cursor: null });
  await test.must('technician', 'ticket.work', { state: 'today', cursor: null });
  await test.cloud.fireTimers('clock');
  // The first screen counts unread messages, up to a hundred.
  const most: Readonly<Record<string, number>> = { 'community.home': 140 };
  const read = test.cloud
    .calls()
    .slice(-4)
    .map((call) => [nameOf(call), call.examined] as const);
  expect(read.filter(([name, examined]) => examined > (most[name] ?? 40))).toEqual([]);
});
