import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beatsAt, gapOf, isTimer, kindOfTimer, lightOf, timerNames, timerRules, type HealthKind } from '#domain/health';
import { DAY, HOUR, MINUTE, timeAt } from '#domain/time';

const now = timeAt('2026-11-23', '09:00');
const light = (kind: HealthKind, count: number, ago: number | null) =>
  lightOf({ kind, count, at: ago === null ? null : now - ago }, now);

it.each(timerNames)('%s 的规则与部署时的触发器一致', (name) => {
  const folder = name.slice(0, name.indexOf('.'));
  const file = path.resolve(__dirname, `../../../cloudfunctions/${folder}/config.json`);
  const { triggers } = JSON.parse(readFileSync(file, 'utf8')) as { triggers: readonly { readonly config: string }[] };
  const [minutes = '', hours = ''] = (triggers[0]?.config ?? '').split(' ').slice(1);
  const { every, beat, stale } = timerRules[name];
  if (every === null) expect(hours).not.toBe('*');
  else expect(minutes).toBe(`*/${every / MINUTE}`);
  expect(stale).toBeGreaterThan(beat * 2);
});

it('没有定时器的调用不是定时器', () => {
  expect(isTimer('clock.tick')).toBe(true);
  expect(isTimer('ticket.get')).toBe(false);
});

it('时限提醒每二十分钟记一次，夜里的核对次次记', () => {
  const turns = Array.from({ length: 30 }, (_, turn) => now + turn * 2 * MINUTE + 700);
  expect(turns.filter((at) => beatsAt('clock.tick', at))).toHaveLength(3);
  expect([-1, 0].map((behind) => beatsAt('clock.tick', now + behind))).toEqual([true, true]);
  expect(beatsAt('satisfaction.verify', now + 123)).toBe(true);
});

it('停过又恢复，超过两小时才值得告诉人', () => {
  expect(gapOf('clock.tick', now - 120 * MINUTE, now)).toBeNull();
  expect(gapOf('clock.tick', now - 121 * MINUTE, now)).toBe(121 * MINUTE);
});

it('定时器：没跑过要留意，停了或跑不成要处理', () => {
  expect(Object.values(kindOfTimer)).toEqual(['clockTimer', 'exportTimer', 'nightTimer']);
  expect(light('clockTimer', 0, null)).toBe('watch');
  expect(light('clockTimer', 0, 60 * MINUTE)).toBe('good');
  expect(light('clockTimer', 0, 61 * MINUTE)).toBe('bad');
  expect(light('clockTimer', 1, MINUTE)).toBe('bad');
  expect(light('exportTimer', 0, 149 * MINUTE)).toBe('good');
  expect(light('nightTimer', 0, 31 * HOUR)).toBe('bad');
});

it('过了时间没做的：越久越要紧', () => {
  expect(light('clocks', 0, null)).toBe('good');
  expect(light('clocks', 3, 59 * MINUTE)).toBe('watch');
  expect(light('clocks', 1, 61 * MINUTE)).toBe('bad');
  expect(light('waiting', 1, 2 * HOUR)).toBe('watch');
  expect(light('waiting', 1, 4 * HOUR)).toBe('bad');
  expect(light('sheets', 1, 2 * HOUR)).toBe('bad');
});

it('统计：对不上要处理，好久没核对要留意', () => {
  expect(light('sums', 0, 30 * HOUR)).toBe('good');
  expect(light('sums', 0, 37 * HOUR)).toBe('watch');
  expect(light('sums', 0, null)).toBe('watch');
  expect(light('sums', 1, HOUR)).toBe('bad');
});

it('日报少三天、认定晚七天要处理；一份也没写过是定时器还没来过', () => {
  expect([0, 1, 2, 3].map((count) => light('dailies', count, 0))).toEqual(['good', 'watch', 'watch', 'bad']);
  expect(light('dailies', 6, null)).toBe('watch');
  expect(light('returns', 0, null)).toBe('good');
  expect([2 * DAY, 7 * DAY, 8 * DAY].map((ago) => light('returns', 1, ago))).toEqual(['watch', 'watch', 'bad']);
});

it('数得出来的：一次是意外，多了是毛病', () => {
  const of = (kind: HealthKind) => [0, 1, 4, 5, 10, 50].map((count) => light(kind, count, null));
  expect(of('internal')).toEqual(['good', 'watch', 'watch', 'bad', 'bad', 'bad']);
  expect(of('busy')).toEqual(['good', 'good', 'good', 'watch', 'watch', 'bad']);
  expect(of('undelivered')).toEqual(['good', 'watch', 'watch', 'watch', 'bad', 'bad']);
  expect(of('pictures')).toEqual(['good', 'watch', 'watch', 'watch', 'bad', 'bad']);
});
