import fc from 'fast-check';
import type { SlotView, TicketCardView } from '#domain/contract';
import { addDays, dayOf, timeAt } from '#domain/time';
import { arrivals } from '../../../src/staff/today/news';
import { byHome, routeOf } from '../../../src/staff/today/route';

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../support/taro'));

const now = timeAt('2026-11-23', '09:30');
const today = dayOf(now);

const slot = (date: string, from: string, to: string): SlotView => ({
  ...{ id: `${date} ${from}`, date, from, to },
  startsAt: timeAt(date, from),
  endsAt: timeAt(date, to),
});

const order = (id: string, more: Partial<TicketCardView> = {}): TicketCardView => ({
  ...{ id, number: id, version: 1, homeId: 'h', home: '3栋 2单元 501' },
  ...{ place: 'kitchen', part: 'pipe', symptom: 'leak', sensitivity: 'B', status: 'accepted' },
  ...{ channel: 'app', keyWork: false, rung: 'routing', reportedAt: 0, appointment: slot(today, '10:00', '12:00') },
  ...{ suspendedUntil: null, technician: '张师傅', clock: null, photo: null, rated: false, closing: null },
  ...more,
});

const shape = (orders: readonly TicketCardView[]) =>
  routeOf(orders, now).map(({ key, orders: own }) => [key, own.map(({ id }) => id)]);

test('先是马上要去的，再是没约时间的、约的日子已过的，然后按时段，挂起的在最后', () => {
  const orders = [
    order('挂起', { status: 'suspended' }),
    order('明天', { appointment: slot(addDays(today, 1), '08:00', '10:00') }),
    order('今天下午', { appointment: slot(today, '14:00', '16:00') }),
    order('今天上午'),
    order('昨天', { appointment: slot(addDays(today, -1), '10:00', '12:00') }),
    order('没约', { appointment: null }),
    order('紧急', { appointment: null, sensitivity: 'A' }),
  ];
  expect(shape(orders)).toEqual([
    ['onTheWay', ['紧急']],
    ['unscheduled', ['没约']],
    ['earlier', ['昨天']],
    [`${today} 10:00 12:00`, ['今天上午']],
    [`${today} 14:00 16:00`, ['今天下午']],
    [`${addDays(today, 1)} 08:00 10:00`, ['明天']],
    ['standing', ['挂起']],
  ]);
});

test('今天的时段过了也还在今天的时段里，不会丢', () => {
  expect(shape([order('早上', { appointment: slot(today, '08:00', '09:00') })])).toEqual([
    [`${today} 08:00 09:00`, ['早上']],
  ]);
});

test('同一时段里按楼栋、单元、房号排，3栋在12栋前面', () => {
  const homes = ['12栋 1单元 201', '3栋 2单元 1101', '3栋 2单元 501', '3栋 1单元 902', '地库'];
  const sorted = homes.map((home) => ({ home })).sort(byHome);
  expect(sorted.map(({ home }) => home)).toEqual([
    '3栋 1单元 902',
    '3栋 2单元 501',
    '3栋 2单元 1101',
    '12栋 1单元 201',
    '地库',
  ]);
});

test('每张工单都在路线里，恰好一次', () => {
  const any = fc.record({
    status: fc.constantFrom('accepted', 'working', 'suspended', 'quoted'),
    sensitivity: fc.constantFrom('A', 'B', 'C'),
    home: fc.constantFrom('3栋 501', '12栋 101', '地库'),
    appointment: fc.option(
      fc.tuple(fc.integer({ min: -3, max: 9 }), fc.constantFrom('08:00', '14:00')).map(([days, from]) => {
        return slot(addDays(today, days), from, '18:00');
      }),
    ),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (records) => {
      const orders = records.map((record, index) => order(String(index), record as Partial<TicketCardView>));
      const placed = routeOf(orders, now).flatMap((stop) => stop.orders.map(({ id }) => id));
      expect([...placed].sort()).toEqual(orders.map(({ id }) => id).sort());
    }),
  );
});

test('新来的是上次看时没有的那些', () => {
  expect(arrivals(['a', 'b'], ['b', 'c', 'd'])).toEqual(['c', 'd']);
  expect(arrivals(['a'], [])).toEqual([]);
});
