import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Cloud } from '../../../../local/cloud';
import { closeAll, FUNCTIONS, startTestCloud, temporaryFolder } from '../setup';

type Answer = Readonly<Record<string, unknown>>;

const invokeOver = async (cloud: Cloud, name: string, data: unknown, openId = 'oA'): Promise<Answer> => {
  const init = {
    method: 'POST',
    headers: { 'x-wx-openid': openId, 'x-wx-unionid': 'u1' },
    body: JSON.stringify({ data }),
  };
  const response = await fetch(`${cloud.url}/invoke/${name}`, init);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
};

describe('调用云函数', () => {
  let cloud: Cloud;

  beforeAll(async () => {
    cloud = await startTestCloud();
  });
  afterAll(closeAll);

  const invoke = (name: string, data: unknown = {}, openId?: string) => invokeOver(cloud, name, data, openId);

  it('身份只来自请求头，函数里读得到', async () => {
    const answer = await invoke('whoami', { hello: 1 }, 'oWang');
    expect(answer).toEqual({
      requestId: expect.any(String),
      result: {
        openId: 'oWang',
        source: 'wx_client',
        stable: true,
        time: expect.any(Number),
        event: { hello: 1, userInfo: { appId: expect.any(String), openId: 'oWang' } },
      },
    });
  });

  it('400 人同时调用：没有一个人看到别人的身份', async () => {
    const people = Array.from({ length: 400 }, (_unused, i) => `person-${i}`);
    const answers = await Promise.all(people.map((person, i) => invoke('whoami', { pauseMs: i % 7 }, person)));
    const seen = answers.map(({ result }) => result as { openId: string; stable: boolean });
    expect(seen.map(({ openId }) => openId)).toEqual(people);
    expect(seen.every(({ stable }) => stable)).toBe(true);
  });

  it('没有返回值的函数得到 null', async () => {
    expect(await invoke('behaviour', { name: 'nothing' })).toMatchObject({ result: null });
  });

  it('抛错：−504002，带原因', async () => {
    expect(await invoke('behaviour', { name: 'throw' })).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('the function broke'),
    });
  });

  it('循环引用的返回值：−504002', async () => {
    expect(await invoke('behaviour', { name: 'circular' })).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('circular'),
    });
  });

  it('函数自己退出进程：−504002，下一次调用照常', async () => {
    expect(await invoke('behaviour', { name: 'exit' })).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('exit code 3'),
    });
    expect(await invoke('behaviour', { name: 'nothing' })).toMatchObject({ result: null });
  });

  it('超时：−504003，连死循环也能结束', async () => {
    expect(await invoke('slow', { ms: 5000 })).toMatchObject({
      errCode: -504003,
      errMsg: expect.stringContaining('timed out after 1 seconds'),
    });
    expect(await invoke('slow', { spin: true })).toMatchObject({ errCode: -504003 });
    expect(await invoke('slow', { ms: 1 })).toMatchObject({ result: 'done' });
  });

  it('没有这个函数：−501000', async () => {
    expect(await invoke('absent')).toMatchObject({ errCode: -501000, errMsg: expect.stringContaining('absent') });
    expect(await invoke('..%2Fsecret')).toMatchObject({ errCode: -501000 });
  });

  it('请求超过 100 KB 被拒绝，刚好的可以', async () => {
    const text = (bytes: number) => ({
      name: 'nothing',
      text: 'x'.repeat(bytes - JSON.stringify({ name: 'nothing', text: '' }).length),
    });
    expect(await invoke('behaviour', text(100 * 1024))).toMatchObject({ result: null });
    expect(await invoke('behaviour', text(100 * 1024 + 1))).toMatchObject({
      errCode: -504001,
      errMsg: expect.stringContaining('100 KB'),
    });
  });

  it('返回超过 1 MB：−604001，刚好的可以', async () => {
    expect(await invoke('behaviour', { name: 'reply', bytes: 1024 * 1024 })).toHaveProperty('result');
    expect(await invoke('behaviour', { name: 'reply', bytes: 1024 * 1024 + 1 })).toMatchObject({ errCode: -604001 });
  });

  it('函数调用函数：身份跟着走，错误传回来', async () => {
    expect(await invoke('behaviour', { name: 'nested', data: { x: 1 } }, 'oNested')).toMatchObject({
      result: { openId: 'oNested', event: { x: 1 } },
    });
    expect(await invoke('behaviour', { name: 'nestedError', functionName: 'behaviour' })).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('the function broke'),
    });
  });

  it('很多函数同时调用函数也不会互相等死', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_unused, i) => invoke('behaviour', { name: 'nested', data: {} }, `o${i}`)),
    );
    expect(answers.every((answer) => 'result' in answer)).toBe(true);
  });

  it('函数看不到启动它的进程的环境变量', async () => {
    process.env['SECRET_OF_THE_MACHINE'] = 'x';
    const { result } = await invoke('behaviour', { name: 'environment' });
    expect(result).not.toHaveProperty('SECRET_OF_THE_MACHINE');
    expect(result).toMatchObject({ TZ: 'UTC', WX_OPENID: 'oA', WX_UNIONID: 'u1', TCB_SOURCE: 'wx_client' });
  });

  it('函数打印的内容进日志', async () => {
    await invoke('behaviour', { name: 'log' });
    expect(cloud.log().slice(-2)).toMatchObject([
      { function: 'behaviour', level: 'log', text: 'hello world' },
      { function: 'behaviour', level: 'error', text: expect.stringContaining('careful') },
    ]);
  });

  it('每次调用留下记录：耗时、数据库次数、看过的文档数、结果', async () => {
    await cloud.documents.put('tickets', [
      { _id: 't1', title: 'a' },
      { _id: 't2', title: 'b' },
    ]);
    const { requestId } = await invoke('tickets', { name: 'list', where: { title: 'a' } }, 'oRecord');
    expect(cloud.calls().at(-1)).toEqual({
      id: requestId,
      at: expect.any(Number),
      function: 'tickets',
      procedure: 'list',
      openId: 'oRecord',
      ms: expect.any(Number),
      dbCalls: 1,
      examined: 2,
      replyBytes: JSON.stringify([{ _id: 't1', title: 'a' }]).length,
      ok: true,
      code: undefined,
      flagged: [],
      trigger: undefined,
    });
    await invoke('behaviour', { name: 'refused' });
    expect(cloud.calls().at(-1)).toMatchObject({ ok: false, code: 'TICKET_CHANGED' });
    await invoke('behaviour', { name: 'throw' });
    expect(cloud.calls().at(-1)).toMatchObject({ ok: false, code: -504002 });
  });

  it('同时进行的调用各记各的数据库次数', async () => {
    await Promise.all([
      invoke('tickets', { name: 'add', title: 'x' }, 'oOne'),
      invoke('whoami', { pauseMs: 30 }, 'oTwo'),
    ]);
    const [one, two] = ['oOne', 'oTwo'].map((openId) => cloud.calls().find((call) => call.openId === openId));
    expect([one?.dbCalls, two?.dbCalls]).toEqual([1, 0]);
  });
});

describe('没有索引的查询', () => {
  afterAll(closeAll);
  const schema = {
    collections: {
      tickets: {
        access: 'ADMINONLY',
        indexes: [{ name: 'by_title', unique: false, keys: [{ field: 'title', direction: 'asc' as const }] }],
      },
    },
  };
  const query = { name: 'list', where: { status: 'open' } };

  it('测试时拒绝：函数得到错误，说明缺哪个索引', async () => {
    const cloud = await startTestCloud({ schema, unindexed: 'refuse' });
    const answer = await cloud.invoke('tickets', query);
    expect(answer).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('tickets: where status =; wanted: (status asc)'),
    });
    expect(await cloud.invoke('tickets', { name: 'list', where: { title: 'a' } })).toMatchObject({ result: [] });
  });

  it('开发时标记：照常回答，记录上写明', async () => {
    const cloud = await startTestCloud({ schema, unindexed: 'flag' });
    expect(await cloud.invoke('tickets', query)).toMatchObject({ result: [] });
    expect(cloud.calls().at(-1)?.flagged).toEqual([expect.stringContaining('wanted: (status asc)')]);
    expect(cloud.log().at(-1)).toMatchObject({
      level: 'warn',
      function: 'tickets',
      text: expect.stringContaining('wanted'),
    });
  });
});

describe('任意的函数文件夹', () => {
  afterAll(closeAll);

  const write = (dir: string, files: Record<string, string>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      writeFileSync(path.join(dir, name), text);
    }
  };

  it('自带 node_modules 与 package.json main 的函数可以运行', async () => {
    const functionsDir = temporaryFolder();
    write(functionsDir, {
      'hello/package.json': '{"main":"lib/entry.js"}',
      'hello/lib/entry.js': "const { greet } = require('greeter'); exports.main = ({ who }) => greet(who);",
      'hello/node_modules/greeter/index.js': "exports.greet = (who) => '你好 ' + who;",
      'broken/index.js': 'exports.main = ;',
      'empty/index.js': 'exports.other = 1;',
      'bad/index.js': 'exports.main = () => 1;',
      'bad/config.json': '{"triggers":[{"type":"timer","name":"t","config":"* * *"}]}',
    });
    const cloud = await startTestCloud({ functionsDir });
    expect(await cloud.invoke('hello', { who: '小区' })).toMatchObject({ result: '你好 小区' });
    expect(await cloud.invoke('broken')).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('SyntaxError'),
    });
    expect(await cloud.invoke('empty')).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('does not export a function "main"'),
    });
    expect(await cloud.invoke('bad')).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('seven fields'),
    });
  });

  it('文件改了，下一次调用就是新代码；reload 也一样', async () => {
    const functionsDir = temporaryFolder();
    write(functionsDir, { 'v/index.js': 'exports.main = () => 1;' });
    const cloud = await startTestCloud({ functionsDir, watch: true });
    expect(await cloud.invoke('v')).toMatchObject({ result: 1 });
    write(functionsDir, { 'v/index.js': 'exports.main = () => 2;' });
    const deadline = performance.now() + 5000;
    let result: unknown = 1;
    while (result !== 2 && performance.now() < deadline) {
      const answer = await cloud.invoke('v');
      if ('result' in answer) result = answer.result;
    }
    expect(result).toBe(2);
    const plain = await startTestCloud({ functionsDir });
    await plain.invoke('v');
    write(functionsDir, { 'v/index.js': 'exports.main = () => 3;' });
    await fetch(`${plain.url}/dev/reload`, { method: 'POST' });
    expect(await plain.invoke('v')).toMatchObject({ result: 3 });
  });

  it('并发上限：多出来的排队，依次完成', async () => {
    const cloud = await startTestCloud({ functionsDir: FUNCTIONS, workers: 1 });
    await cloud.invoke('slow', { ms: 1 });
    const started = performance.now();
    await Promise.all([1, 2, 3].map(() => cloud.invoke('slow', { ms: 100 })));
    expect(performance.now() - started).toBeGreaterThanOrEqual(295);
  });
});
