import { MINUTE } from '#domain/time';
import { scrubbed } from '../../../cloudfunctions/kit/platform/scrub';
import { newTrace, traced, traceId, countDbCall } from '../../../cloudfunctions/kit/platform/trace';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import { people } from '../../support/community';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterAll(() => test.close());

interface Line {
  readonly level: string;
  readonly procedure?: string;
  readonly traceId: string;
  readonly dbCalls: number;
}
const lines = (): readonly Line[] => test.cloud.log().map(({ text }) => JSON.parse(text) as Line);
const lastCall = (): Line | undefined => lines().findLast(({ procedure }) => procedure !== undefined);

it('每次调用一行：谁的身份、多久、几次数据库、结果', async () => {
  await test.must('owner', 'community.me', {});
  expect(lastCall()).toEqual({
    level: 'info',
    at: expect.stringMatching(/^2026-11-23T01:0\d:\d\d/) as string,
    traceId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    procedure: 'community.me',
    role: 'owner',
    ms: expect.any(Number) as number,
    dbCalls: expect.any(Number) as number,
    code: 'OK',
  });
  await test.call('stranger', 'ticket.get', { ticketId: 'nobody-has-this' });
  expect(lastCall()).toMatchObject({ role: 'guest', code: 'FORBIDDEN', dbCalls: 1 });
});

it('写下的数据库次数，与数据库自己数的一样多', async () => {
  const ticketId = await steps.report({});
  await test.must('manager', 'ticket.queue', { communityId: 'anju', view: 'open', cursor: null });
  await test.must('owner', 'ticket.get', { ticketId });
  await test.cloud.clock.advance(10 * MINUTE);
  const counted = lines().flatMap(({ procedure, dbCalls }) => (procedure === undefined ? [] : [dbCalls]));
  const measured = test.cloud.calls().map(({ dbCalls }) => dbCalls);
  expect(Math.max(...measured)).toBeGreaterThan(8);
  expect(counted).toEqual(measured);
});

it('回复里的编号就是日志里的编号', async () => {
  const reply = await test.call('owner', 'ticket.get', { ticketId: 'nobody-has-this' });
  expect(reply).toMatchObject({ ok: false, code: 'TICKET_NOT_FOUND', traceId: lastCall()?.traceId });
});

it('日志里没有人：没有电话、姓名和openid', async () => {
  await steps.report({ words: '王小明家的水管漏了，电话13800138000' });
  const text = test.cloud
    .log()
    .map((line) => line.text)
    .join('\n');
  expect(text).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
  expect(text).not.toMatch(/[一-龥]/);
  for (const openId of Object.values(people)) expect(text).not.toContain(openId);
});

it('出错的原因里，人写的、叫的、看不得的都去掉，堆栈留着', () => {
  const stack =
    'Error: no 13800138000 +86 138-0013-8000 of 王小明 (oAbCdEfGhIjKlMnOpQrStUvWxYz1) at https://x.cn/a.jpg?sign=1&t=2\n    at run (/var/user/index.js:12:345)';
  expect(scrubbed(stack)).toBe(
    'Error: no <phone> <phone> of <words> (<openid>) at https://x.cn/a.jpg?<query>\n    at run (/var/user/index.js:12:345)',
  );
  expect(scrubbed('x'.repeat(9_000)).length).toBeLessThan(4_100);
});

it('同时进行的调用各数各的', async () => {
  const run = async (calls: number): Promise<readonly [string, string, number]> => {
    const trace = newTrace();
    const inside = await traced(trace, async () => {
      for (let call = 0; call < calls; call += 1) {
        countDbCall();
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return traceId();
    });
    return [trace.id, inside, trace.dbCalls];
  };
  const ends = await Promise.all([3, 5, 1].map(run));
  expect(ends.map(([, , calls]) => calls)).toEqual([3, 5, 1]);
  for (const [id, inside] of ends) expect(inside).toBe(id);
  expect(traceId()).toBe('');
});
