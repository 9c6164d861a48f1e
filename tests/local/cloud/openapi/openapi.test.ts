import type { Cloud } from '../../../../local/cloud';
import { closeAll, startTestCloud, temporaryFolder } from '../setup';

type Result = Readonly<Record<string, unknown>>;

const MESSAGE = {
  touser: 'oWang',
  templateId: 'TEMPLATE',
  page: 'pages/home/index',
  miniprogramState: 'developer',
  data: { thing1: { value: '厨房漏水' }, time2: { value: '2026年10月1日 15:01' }, phrase3: { value: '已派单' } },
};

describe('openapi（真实 SDK，经函数）', () => {
  let cloud: Cloud;

  beforeAll(async () => {
    cloud = await startTestCloud();
  });
  afterAll(closeAll);
  let sentBefore = 0;
  beforeEach(async () => {
    await fetch(`${cloud.url}/dev/outbox/rules`, { method: 'DELETE' });
    sentBefore = cloud.outbox().length;
  });
  const outbox = () => cloud.outbox().slice(sentBefore);

  const run = async (event: Record<string, unknown>): Promise<Result> => {
    const answer = await cloud.invoke('safety', event, 'oWang');
    expect(answer).toHaveProperty('result');
    return 'result' in answer ? (answer.result as Result) : {};
  };
  const send = (change: Record<string, unknown> = {}) => run({ name: 'send', message: { ...MESSAGE, ...change } });
  const rule = (body: unknown) =>
    fetch(`${cloud.url}/dev/outbox/rules`, { method: 'POST', body: JSON.stringify(body) });

  it('订阅消息进发件箱', async () => {
    expect(await send()).toMatchObject({ errCode: 0 });
    expect(outbox()).toEqual([
      {
        at: expect.any(Number),
        api: 'subscribeMessage.send',
        errcode: 0,
        errmsg: 'ok',
        params: {
          touser: 'oWang',
          template_id: 'TEMPLATE',
          page: 'pages/home/index',
          miniprogram_state: 'developer',
          data: MESSAGE.data,
        },
      },
    ]);
  });

  it('按规则拒绝：43101 只针对这个人，拒绝也留在发件箱', async () => {
    await rule({ api: 'subscribeMessage.send', match: { touser: 'oWang' }, errcode: 43101 });
    expect(await send()).toMatchObject({
      errCode: 43101,
      errMsg: expect.stringContaining('user refuse to accept the msg'),
    });
    expect(await send({ touser: 'oLi' })).toMatchObject({ errCode: 0 });
    expect(outbox().map(({ errcode }) => errcode)).toEqual([43101, 0]);
  });

  it('后加的规则优先；可以全部清除', async () => {
    await rule([
      { api: 'subscribeMessage.send', errcode: 43101 },
      { api: 'subscribeMessage.send', errcode: 43108, errmsg: 'banned' },
    ]);
    expect(await send()).toMatchObject({ errCode: 43108 });
    await fetch(`${cloud.url}/dev/outbox/rules`, { method: 'DELETE' });
    expect(await send()).toMatchObject({ errCode: 0 });
  });

  it.each([[{}], [{ api: 'x' }], [{ api: 'x', verdict: 'maybe' }], [{ api: 'x', errcode: '43101' }]])(
    '永远用不上的规则被拒绝：%j',
    async (body) => {
      expect((await rule(body)).status).toBe(400);
    },
  );

  it.each([
    ['thing 超过 20 字', { thing1: { value: '很'.repeat(21) } }],
    ['phrase 超过 5 字', { phrase1: { value: '已经派单给师傅' } }],
    ['phrase 不是汉字', { phrase1: { value: 'done' } }],
    ['character_string 超过 32 位', { character_string1: { value: 'x'.repeat(33) } }],
    ['phone_number 超过 17 位', { phone_number1: { value: '1'.repeat(18) } }],
    ['汉字姓名超过 10 字', { name1: { value: '王'.repeat(11) } }],
    ['空值', { thing1: { value: '' } }],
    ['不认识的字段', { words1: { value: 'x' } }],
  ])('格式不对报 47003：%s', async (_rule, data) => {
    expect(await send({ data })).toMatchObject({ errCode: 47003 });
  });

  it('没有收件人报 40003', async () => {
    expect(await send({ touser: '' })).toMatchObject({ errCode: 40003 });
  });

  it('文字检查：默认通过，含测试词为 risky，规则可以改判', async () => {
    const suggest = async (content: string) => (await run({ name: 'text', content }))['result'];
    expect(await suggest('厨房漏水')).toMatchObject({ suggest: 'pass', label: 100 });
    expect(await suggest('这里有违禁测试词')).toMatchObject({ suggest: 'risky', label: 20001 });
    await rule({ api: 'security.msgSecCheck', contains: '广告', verdict: 'review' });
    expect(await suggest('广告')).toMatchObject({ suggest: 'review' });
    await rule({ api: 'security.msgSecCheck', errcode: 61010, errmsg: 'no recent visit' });
    expect(await run({ name: 'text', content: '好' })).toMatchObject({ errCode: 61010 });
  });

  it('文字超过 2500 字被拒绝', async () => {
    expect(await run({ name: 'text', content: '字'.repeat(2501) })).toMatchObject({ errCode: 47001 });
  });

  it('图片检查：结果稍后推送给声明了事件的函数，按规则判定', async () => {
    await cloud.documents.put('verdicts', []);
    await rule({ api: 'security.mediaCheckAsync', contains: 'bad', verdict: 'risky', delayMs: 60_000 });
    const good = await run({ name: 'media', url: 'https://example/good.jpg' });
    const bad = await run({ name: 'media', url: 'https://example/bad.jpg' });
    expect(cloud.documents.all('verdicts')).toEqual([]);
    await cloud.clock.advance(5000);
    expect(cloud.documents.all('verdicts')).toMatchObject([
      { openId: 'oWang', traceId: good['traceId'], suggest: 'pass' },
    ]);
    await cloud.clock.advance(60_000);
    expect(cloud.documents.all('verdicts')).toMatchObject([
      {},
      { traceId: bad['traceId'], suggest: 'risky', label: 20001 },
    ]);
    expect(cloud.calls().at(-1)).toMatchObject({ function: 'safety', openId: '', trigger: 'wxa_media_check' });
  });

  it('还没推送的检查结果，重启后照样推送', async () => {
    const dataDir = temporaryFolder();
    const first = await startTestCloud({ dataDir });
    await first.invoke('safety', { name: 'media', url: 'https://example/a.jpg' }, 'oWang');
    await first.documents.put('verdicts', []);
    await first.close();
    const second = await startTestCloud({ dataDir });
    await second.clock.advance(5000);
    await second.clock.advance(5000);
    expect(second.documents.all('verdicts')).toMatchObject([{ openId: 'oWang', suggest: 'pass' }]);
  });

  it('手机号：测试码换号码，别的码无效', async () => {
    expect(await run({ name: 'phone', code: 'phone:13800138000' })).toMatchObject({
      phoneInfo: { phoneNumber: '13800138000' },
    });
    expect(await run({ name: 'phone', code: 'used' })).toMatchObject({ errCode: 40029 });
  });

  it('config.json 没有声明的接口：−604101', async () => {
    expect(await cloud.invoke('unpermitted')).toMatchObject({ result: { errCode: -604101 } });
  });
});
