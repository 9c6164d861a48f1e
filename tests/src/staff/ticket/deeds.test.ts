import type { TicketDetailView } from '#domain/contract';
import { callDue, nextDeed, otherDeeds } from '../../../../src/staff/ticket/deeds';
import { detail, clock } from '../../support/detail';

const pages = (ticket: TicketDetailView, role: 'frontDesk' | 'supervisor' = 'frontDesk') =>
  otherDeeds(ticket, role).map(({ page }) => page);

test('没有人接的工单，第一件事是选人派单；系统还在找人时不催', () => {
  const lost = detail({ status: 'reported', rung: 'frontDesk', actions: ['assign', 'amend', 'say'] });
  expect(nextDeed(lost)).toMatchObject({ page: '/staff/assign/index', words: '选人派单' });
  expect(pages(lost)).toEqual(['/staff/amend/index']);
  const looking = { ...lost, rung: 'routing' } as const;
  expect(nextDeed(looking)).toBeNull();
  expect(pages(looking)).toEqual(['/staff/assign/index', '/staff/amend/index']);
});

test('已经派出去的叫改派，不叫派单', () => {
  const given = detail({ status: 'accepted', actions: ['assign'] });
  expect(nextDeed(given)).toBeNull();
  expect(otherDeeds(given, 'frontDesk')).toMatchObject([{ words: '改派给别人' }]);
});

test('等验收的工单，监理第一件事是去验收', () => {
  const waiting = detail({ status: 'inspecting', actions: ['pass', 'rework'] });
  expect(nextDeed(waiting)).toMatchObject({ page: '/staff/inspect/index' });
});

test('回访先打第一次，第一次记下了才轮到第二次，没有时限就不打', () => {
  const closed = detail({ status: 'closed', closing: 'fixed', actions: ['callBack'] });
  const first = clock({ kind: 'callBack' });
  const second = clock({ kind: 'secondCallBack' });
  expect(callDue({ ...closed, clocks: [first, second] })).toBe('first');
  expect(callDue({ ...closed, clocks: [{ ...first, state: 'kept', stoppedAt: 1 }, second] })).toBe('second');
  expect(callDue(closed)).toBeNull();
  expect(callDue({ ...closed, clocks: [first], actions: [] })).toBeNull();
  expect(nextDeed({ ...closed, clocks: [first] })).toMatchObject({ words: '打回访电话' });
});

test('完工后监理可以写成案例，重复关闭的不行，前台不写', () => {
  const finished = detail({ status: 'finished' });
  expect(pages(finished, 'supervisor')).toEqual(['/staff/promote/index']);
  expect(pages(finished)).toEqual([]);
  expect(pages({ ...finished, status: 'closed', closing: 'duplicate' }, 'supervisor')).toEqual([]);
});

test('还没有约时间的叫约时间，约过的叫改时间', () => {
  const open = detail({ status: 'accepted', actions: ['reschedule'] });
  expect(otherDeeds(open, 'frontDesk')).toMatchObject([{ words: '约上门时间' }]);
});
