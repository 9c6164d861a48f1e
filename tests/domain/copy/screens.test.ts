import {
  analysesText,
  callBackText,
  clockStateAt,
  homeName,
  monthDay,
  overviewText,
  peopleText,
  sayDays,
  sayWeekday,
  scoresText,
} from '#domain/copy';
import type { ClockView } from '#domain/contract';
import { timeAt } from '#domain/time';

const NOW = timeAt('2026-11-23', '15:00');

describe('天数怎么说', () => {
  test.each([
    [0, '0 天'],
    [59, '59 天'],
    [60, '2 个月'],
    [364, '11 个月'],
    [365, '1 年'],
    [394, '1 年'],
    [395, '1 年 1 个月'],
    [729, '1 年 11 个月'],
    [800, '2 年 2 个月'],
  ])('%i 天说成 %s', (days, said) => {
    expect(sayDays(days)).toBe(said);
  });
});

describe('哪一天', () => {
  test('今天、明天，再远说星期几', () => {
    const said = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-29'];
    expect(said.map((day) => sayWeekday(day, NOW))).toEqual(['周日', '今天', '明天', '周三', '周日']);
    expect(monthDay('2026-01-05')).toBe('1月5日');
  });

  test('当班：连着的写从到，不连着的一个一个写', () => {
    const shift = (...days: readonly number[]) => peopleText.sayShift(days, '08:00', '18:00');
    expect(shift(5, 1, 2, 3, 4)).toBe('周一至周五 08:00–18:00');
    expect(shift(6, 1, 3)).toBe('周一、周三、周六 08:00–18:00');
    expect(shift(7, 6)).toBe('周六、周日 08:00–18:00');
    expect(shift(3)).toBe('周三 08:00–18:00');
  });
});

describe('一户的名字', () => {
  test('小区不用的那一截不写', () => {
    expect(homeName({ building: '3栋', unit: '2单元', room: '501' })).toBe('3栋 2单元 501');
    expect(homeName({ building: '3栋', unit: '', room: '501' })).toBe('3栋 501');
  });
});

describe('满意率怎么下结论', () => {
  const verdict = (word: 'met' | 'missed' | 'cannotSay', n: number) =>
    scoresText.verdict({ n, hits: 0, rate: 0, lower: 0, upper: 1, target: 0.85, verdict: word });

  test('没有评价、评价太少、区间跨着目标，都不下结论，各说各的', () => {
    expect(verdict('cannotSay', 0)).toBe('还不能判断：没有评价');
    expect(verdict('cannotSay', 29)).toBe('还不能判断：只有 29 份评价');
    expect(verdict('cannotSay', 30)).toBe('还不能判断：95% 区间跨着 85%');
    expect(verdict('met', 40)).toContain('达标：95% 区间都在 85% 以上');
    expect(verdict('missed', 40)).toBe('未达标：95% 区间都在 85% 以下');
  });

  test('近几周：有几周说几周，没有的不说', () => {
    expect(overviewText.trendFinding(3, 1, 2)).toBe('3 周达标，1 周未达标，2 周评价太少，还不能判断。');
    expect(overviewText.trendFinding(0, 2, 0)).toBe('2 周未达标。');
  });

  test('季度的名字', () => {
    expect(analysesText.quarter('2026Q3')).toBe('2026年第3季度');
  });
});

describe('电话里说了什么', () => {
  const said = (other: Partial<Parameters<typeof callBackText.said>[0]>) =>
    callBackText.said({ service: null, contractor: null, fixed: null, words: '', ...other });

  test('说到的才写，没说的不写', () => {
    expect(said({})).toBe('');
    expect(said({ fixed: true })).toBe('修好了');
    expect(said({ fixed: false, service: 2 })).toBe('没修好，服务 2 星');
    expect(said({ contractor: 5 })).toBe('维修单位 5 星');
    expect(said({ words: '师傅很好' })).toBe('师傅很好');
    expect(said({ service: 4, words: '还行' })).toMatch(/^服务 4 星.+还行$/);
  });
});

describe('手机自己看得出时限走到哪里', () => {
  const view = (state: ClockView['state']): ClockView => ({
    ...{ kind: 'handOver', startedAt: NOW - 10, warnAt: NOW, dueAt: NOW + 10, stoppedAt: null },
    state,
  });

  test('提醒之前、提醒以后、到点以后', () => {
    const at = (now: number) => clockStateAt(view('running'), now);
    expect([at(NOW - 1), at(NOW), at(NOW + 9), at(NOW + 10)]).toEqual(['running', 'warned', 'warned', 'missed']);
  });

  test.each(['kept', 'missed', 'paused'] as const)('%s 的不再变', (state) => {
    expect(clockStateAt(view(state), NOW - 5)).toBe(state);
    expect(clockStateAt(view(state), NOW + 99)).toBe(state);
  });
});
