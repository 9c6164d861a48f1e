import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Cloud } from '../../../../local/cloud';
import { nextDue, parseCron } from '../../../../local/cloud/clock/cron';
import { closeAll, startTestCloud, temporaryFolder } from '../setup';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Beijing wall time. */
const beijing = (text: string): number => Date.parse(`${text}+08:00`);

describe('定时表达式：七段，北京时间', () => {
  it.each([
    ['0 */5 * * * * *', '2026-03-01T10:02:30', '2026-03-01T10:05:00'],
    ['0 */5 * * * * *', '2026-03-01T10:05:00', '2026-03-01T10:10:00'],
    ['0 0 8 * * * *', '2026-03-01T09:00:00', '2026-03-02T08:00:00'],
    ['0 30 8,18 * * * *', '2026-03-01T09:00:00', '2026-03-01T18:30:00'],
    ['0 0 9-17/4 * * * *', '2026-03-01T10:00:00', '2026-03-01T13:00:00'],
    ['0 0 0 1 * * *', '2026-03-01T00:00:00', '2026-04-01T00:00:00'],
    ['0 0 2 29 2 * *', '2026-03-01T00:00:00', '2028-02-29T02:00:00'],
    ['0 0 8 * * MON *', '2026-03-01T12:00:00', '2026-03-02T08:00:00'],
    ['0 0 8 15 * 1 *', '2026-03-10T12:00:00', '2026-03-15T08:00:00'],
    ['0 0 8 * JUN * *', '2026-07-01T00:00:00', '2027-06-01T08:00:00'],
    ['*/20 * * * * * *', '2026-03-01T00:00:05', '2026-03-01T00:00:20'],
    ['0 0 0 1 1 * 2030', '2026-03-01T00:00:00', '2030-01-01T00:00:00'],
  ])('%s 在 %s 之后是 %s', (text, after, expected) => {
    expect(nextDue(parseCron(text), beijing(after))).toBe(beijing(expected));
  });

  it('已经过去的年份不再有下一次', () => {
    expect(nextDue(parseCron('0 0 0 1 1 * 2020'), beijing('2026-01-01T00:00:00'))).toBeUndefined();
  });

  it.each(['* * * * *', '0 60 * * * * *', '0 0 25 * * * *', 'x * * * * * *', '0 */0 * * * * *', '0 0 0 0 * * *'])(
    '%s 被拒绝',
    (text) => {
      expect(() => parseCron(text)).toThrow(/timer/);
    },
  );
});

describe('可控的时钟', () => {
  let cloud: Cloud;
  const base = beijing('2026-03-01T10:02:00');

  beforeAll(async () => {
    cloud = await startTestCloud({ now: () => base });
  });
  afterAll(closeAll);
  beforeEach(async () => {
    cloud.reset();
    await cloud.documents.put('ticks', []);
  });

  const ticks = () => cloud.documents.all('ticks');

  it('函数里的 Date 是云端的时间，随拨动立刻改变', async () => {
    const timeIn = async () => {
      const answer = await cloud.invoke('behaviour', { name: 'time' });
      return ('result' in answer ? answer.result : {}) as {
        now: number;
        made: number;
        given: number;
        isDate: boolean;
        hour: number;
        text: string;
      };
    };
    const before = await timeIn();
    expect(Math.abs(before.now - base)).toBeLessThan(10_000);
    expect(before).toMatchObject({ given: 5, isDate: true, hour: 0 });
    await cloud.clock.advance(DAY);
    const after = await timeIn();
    expect(Math.abs(after.now - base - DAY)).toBeLessThan(10_000);
    expect(Math.abs(after.made - after.now)).toBeLessThan(50);
    expect(after.text).toContain('Mar 02 2026');
  });

  it('serverDate 用同一个时钟', async () => {
    await cloud.documents.put('tickets', []);
    await cloud.clock.advance(HOUR);
    await cloud.invoke('tickets', { name: 'add', title: 'x' });
    expect(cloud.documents.all('tickets')[0]?.['at']).toEqual(new Date(base + HOUR));
  });

  it('到点才触发，按顺序，每次都在自己的时刻，来源是 wx_trigger，没有身份', async () => {
    await cloud.clock.advance(2 * MINUTE);
    expect(ticks()).toEqual([]);
    await cloud.clock.advance(12 * MINUTE);
    const due = ['10:05', '10:10', '10:15'].map((time) => beijing(`2026-03-01T${time}:00`));
    expect(ticks()).toMatchObject(
      due.map((at) => ({ source: 'wx_trigger', openId: '', trigger: 'tick', time: new Date(at).toISOString() })),
    );
    ticks().forEach(({ at }, i) => {
      expect(Math.abs(Number(at) - (due[i] ?? 0))).toBeLessThan(10_000);
    });
    expect(cloud.clock.now()).toBe(base + 14 * MINUTE);
    expect(cloud.calls().at(-1)).toMatchObject({ function: 'ticking', trigger: 'tick', dbCalls: 1 });
  });

  it('同一时刻不会触发两次', async () => {
    await cloud.clock.advance(3 * MINUTE);
    await cloud.clock.advance(0);
    await cloud.clock.advance(MINUTE);
    expect(ticks()).toHaveLength(1);
  });

  it('一次拨动最多触发 50 次，取最近的', async () => {
    await cloud.clock.advance(30 * DAY);
    expect(ticks()).toHaveLength(50);
    expect(ticks().at(-1)?.['time']).toBe(new Date(base + 30 * DAY - 2 * MINUTE).toISOString());
  });

  it('可以手动触发', async () => {
    const response = await fetch(`${cloud.url}/dev/timers/ticking`, { method: 'POST' });
    expect(await response.json()).toEqual({ fired: 1 });
    expect(ticks()).toHaveLength(1);
  });

  it('时钟只能向前', async () => {
    const response = await fetch(`${cloud.url}/dev/clock`, { method: 'POST', body: '{"advanceMs":-1}' });
    expect(response.status).toBe(400);
    expect(cloud.clock.now()).toBe(base);
  });

  it('拨过的时间重启后还在，重来时归零', async () => {
    const dataDir = temporaryFolder();
    const first = await startTestCloud({ dataDir, now: () => base });
    await first.clock.advance(DAY);
    await first.close();
    const second = await startTestCloud({ dataDir, now: () => base });
    expect(second.clock.now()).toBe(base + DAY);
    second.reset();
    expect(second.clock.now()).toBe(base);
  });

  it('开发时随真实时间自己触发', async () => {
    const functionsDir = temporaryFolder();
    mkdirSync(path.join(functionsDir, 'every'), { recursive: true });
    writeFileSync(path.join(functionsDir, 'every', 'index.js'), 'exports.main = () => 1;');
    const trigger = { name: 'second', type: 'timer', config: '* * * * * * *' };
    writeFileSync(path.join(functionsDir, 'every', 'config.json'), JSON.stringify({ triggers: [trigger] }));
    const own = await startTestCloud({ functionsDir, autoTimers: true });
    const deadline = performance.now() + 6000;
    while (own.calls().length === 0 && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(own.calls()[0]).toMatchObject({ function: 'every', trigger: 'second', ok: true });
  });

  it('两次拨动相加，一毫秒不差', async () => {
    const own = await startTestCloud();
    await Promise.all([own.clock.advance(MINUTE), own.clock.advance(DAY)]);
    expect(own.clock.offset()).toBe(MINUTE + DAY);
  });

  it('工作台听得到变化和时钟', async () => {
    const own = await startTestCloud();
    const response = await fetch(`${own.url}/dev/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hear = async (part: string): Promise<void> => {
      while (!heard.includes(part)) {
        const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
        if (done) throw new Error(`stream ended; heard: ${heard}`);
        heard += value;
      }
    };
    await hear('event: clock\ndata: {"offset":0}');
    await own.clock.advance(MINUTE);
    await hear('event: change');
    await hear(`data: {"offset":${MINUTE}}`);
    await reader?.cancel();
  });
});
