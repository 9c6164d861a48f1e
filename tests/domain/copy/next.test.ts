import type { ClockView, SlotView } from '#domain/contract';
import { nextWords, sayClock, sayDeadline } from '#domain/copy';
import { HOUR, MINUTE } from '#domain/time';

/** 10:00 in Shanghai. */
const now = Date.UTC(2026, 10, 23, 2);
const known = {
  status: 'accepted',
  sensitivity: 'B',
  technician: '张师傅',
  appointment: null,
  suspendedUntil: null,
  clock: null,
  rated: false,
  closing: null,
  rung: 'routing' as const,
} as const;
const slot = (startsAt: number): SlotView => ({
  id: 's',
  date: '2026-11-23',
  from: '08:00',
  to: '10:00',
  startsAt,
  endsAt: startsAt + 2 * HOUR,
});

test('约的时段过了还没人来，不再说今天几点上门', () => {
  expect(nextWords({ ...known, appointment: slot(now + HOUR) }, 'owner', now)).toBe('张师傅已接单，今天 8–10 点上门');
  expect(nextWords({ ...known, appointment: slot(now - 3 * HOUR) }, 'owner', now)).toContain('已经过了');
});

test('紧急的不约时间：说马上来，不说打电话约', () => {
  const urgent = { ...known, sensitivity: 'A' } as const;
  expect(nextWords(urgent, 'owner', now)).toBe('张师傅已接单，马上赶来');
  expect(nextWords(urgent, 'technician', now)).toBe('紧急，马上上门');
  expect(nextWords({ ...urgent, status: 'dispatched' }, 'technician', now)).toBe('紧急，接单后马上出发');
  expect(nextWords({ ...urgent, appointment: slot(now + HOUR) }, 'owner', now)).toContain('8–10 点上门');
});

test('报了价等业主，没同意的说接下来怎么办', () => {
  const quoted = { ...known, status: 'quoted' } as const;
  expect(nextWords(quoted, 'owner', now)).toBe('张师傅报了价，您同意后才动工');
  expect(nextWords({ ...quoted, quote: { state: 'refused' } }, 'owner', now)).toContain('可以重新报价');
  expect(nextWords({ ...quoted, quote: { state: 'refused' } }, 'technician', now)).toContain('可以重新报价');
});

test('挂起的说停到什么时候', () => {
  const suspended = { ...known, status: 'suspended', suspendedUntil: now + 24 * HOUR } as const;
  expect(nextWords(suspended, 'owner', now)).toBe('暂停到明天 10:00，之后张师傅接着修');
});

const clock = (more: Partial<ClockView>): ClockView => ({
  kind: 'handOver',
  startedAt: now - 10 * MINUTE,
  warnAt: now + 10 * MINUTE,
  dueAt: now + 20 * MINUTE,
  state: 'running',
  stoppedAt: null,
  ...more,
});

test('时限没到：什么时候前做什么，还有多久', () => {
  expect(sayDeadline(clock({}), now)).toBe('今天 10:20 前有人接单，还有 20 分钟');
});

test('时限过了还没做到，照实说', () => {
  expect(sayDeadline(clock({ dueAt: now - 12 * MINUTE, state: 'missed' }), now)).toBe(
    '应在今天 09:48 前有人接单，已超时 12 分钟',
  );
});

test('做到了说按时，晚了说晚多久，两种都不抹掉', () => {
  expect(sayDeadline(clock({ state: 'kept', stoppedAt: now }), now)).toBe('今天 10:00 已接单，按时');
  const late = clock({ state: 'missed', dueAt: now - HOUR, stoppedAt: now });
  expect(sayDeadline(late, now)).toBe('今天 10:00 已接单，晚了 1 小时');
});

test('停着的时限不倒数', () => {
  expect(sayDeadline(clock({ kind: 'completion', state: 'paused' }), now)).toBe('完工的时限停着，恢复后接着算');
});

test('系统找不到人时，业主知道前台会打电话，前台知道轮到谁找人', () => {
  const lost = { ...known, status: 'reported', technician: null } as const;
  expect(nextWords({ ...lost, rung: 'supervisor' }, 'owner', now)).toBe('正在为您找人，前台会打电话给您');
  expect(nextWords({ ...lost, rung: 'frontDesk' }, 'owner', now)).toBe('正在为您找人，前台会打电话给您');
  expect(nextWords(lost, 'owner', now)).toContain('会有人接单');
  expect(nextWords(lost, 'office', now)).toBe('系统正在找人');
  expect(nextWords({ ...lost, rung: 'supervisor' }, 'office', now)).toContain('已转维修监理');
  expect(nextWords({ ...lost, rung: 'frontDesk' }, 'office', now)).toContain('请前台打电话');
});

test('重点工程修完先由监理验收，业主不会被催着确认', () => {
  expect(nextWords({ ...known, status: 'inspecting' }, 'owner', now)).toContain('监理正在验收');
  expect(nextWords({ ...known, status: 'inspecting' }, 'technician', now)).toContain('已交监理验收');
  expect(nextWords({ ...known, status: 'inspecting' }, 'office', now)).toContain('等监理验收');
});

test('并到另一张工单的不请人评价，也不说业主还没有评价', () => {
  const merged = { ...known, status: 'closed', closing: 'duplicate' } as const;
  expect(nextWords(merged, 'owner', now)).toBe('和另一张工单是同一件事，进展在那里看');
  expect(nextWords(merged, 'office', now)).toBe('和另一张工单是同一件事');
  expect(nextWords({ ...merged, closing: 'fixed' }, 'owner', now)).toContain('欢迎评价');
});

test('工作人员看到每个时限的结果：按时、晚了多久、还有多久、停着', () => {
  const clock = { kind: 'handOver', startedAt: now, warnAt: now, dueAt: now + 10 * MINUTE, stoppedAt: null } as const;
  expect(sayClock({ ...clock, state: 'running' }, now)).toBe('还有 10 分钟，今天 10:10 到期');
  expect(sayClock({ ...clock, state: 'missed' }, now + HOUR)).toBe('已超时 50 分钟，今天 10:10 到期');
  expect(sayClock({ ...clock, state: 'kept', stoppedAt: now + MINUTE }, now + HOUR)).toBe('按时，今天 10:01');
  expect(sayClock({ ...clock, state: 'missed', stoppedAt: now + HOUR }, now + HOUR)).toContain('晚了 50 分钟');
  expect(sayClock({ ...clock, state: 'paused' }, now)).toContain('暂停计时');
});
