import { clockKinds } from '#domain/clocks';
import type { ClockView } from '#domain/contract';
import { adviceFor, sayClock, sayDeadline } from '#domain/copy';
import { symptoms } from '#domain/taxonomy';
import { HOUR, MINUTE, timeAt } from '#domain/time';

const NOW = timeAt('2026-11-23', '15:00');
const clock = (other: Partial<ClockView> = {}): ClockView => ({
  ...{ kind: 'handOver', startedAt: NOW - HOUR, warnAt: NOW, dueAt: NOW + 4 * MINUTE, stoppedAt: null },
  state: 'running',
  ...other,
});

describe('一个时限怎么说', () => {
  test('还没到：什么时候前做什么，还有多久', () => {
    expect(sayDeadline(clock(), NOW)).toBe('今天 15:04 前有人接单，还有 4 分钟');
    expect(sayClock(clock(), NOW)).toBe('还有 4 分钟，今天 15:04 到期');
  });

  test('到了还没做：应该在什么时候前做，到点的那一刻就算', () => {
    expect(sayDeadline(clock({ dueAt: NOW - 2 * HOUR }), NOW)).toMatch(/^应在今天 13:00 前有人接单，/);
    expect(sayDeadline(clock({ dueAt: NOW }), NOW)).toMatch(/^应在/);
  });

  test('做了：按时，或者晚了多久', () => {
    const kept = clock({ stoppedAt: NOW, dueAt: NOW, state: 'kept' });
    expect(sayDeadline(kept, NOW)).toMatch(/已接单，按时$/);
    expect(sayClock(kept, NOW)).toMatch(/^按时，/);
    const late = clock({ stoppedAt: NOW, dueAt: NOW - 2 * HOUR, state: 'missed' });
    expect(sayDeadline(late, NOW)).toMatch(/已接单，晚了 2 小时$/);
    expect(sayClock(late, NOW)).toMatch(/^晚了 2 小时，/);
  });

  test('停着：说停着，不说时间', () => {
    const paused = clock({ state: 'paused' });
    expect(sayDeadline(paused, NOW)).toBe('有人接单的时限停着，恢复后接着算');
    expect(sayClock(paused, NOW)).toBe('暂停计时，恢复后接着算');
  });

  test.each(clockKinds)('%s 要做什么、做了什么，都有话说', (kind) => {
    const say = (other: Partial<ClockView>) => sayDeadline(clock({ kind, ...other }), NOW);
    for (const text of [say({}), say({ stoppedAt: NOW, state: 'kept' }), say({ state: 'paused' })]) {
      expect(text).not.toMatch(/undefined|null/);
    }
    expect(say({}).replace(/今天 15:04 前|，还有 4 分钟/g, '')).not.toBe('');
    expect(say({ stoppedAt: NOW, state: 'kept' })).not.toMatch(/ ，/);
  });
});

describe('紧急的时候先做什么', () => {
  test('有专门的办法就说专门的，没有也有一句', () => {
    const general = adviceFor(null);
    expect(general).not.toBe('');
    const advices = symptoms.map(adviceFor);
    expect(advices.every((advice) => advice !== '')).toBe(true);
    expect(adviceFor('gasSmell')).not.toBe(general);
    expect(advices).toContain(general);
  });
});
