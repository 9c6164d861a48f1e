import fc from 'fast-check';
import { defaultSlotPlan, findOffered, offeredSlots, openSlots, type Booking, type SlotPlan } from '#domain/booking';
import { workingTime } from '#domain/calendar';
import { defaultCalendar } from '#domain/settings';
import { trades } from '#domain/taxonomy';
import { addDays, DAY, dayOf, timeAt } from '#domain/time';

const time = workingTime(defaultCalendar);
const booking: Booking = { communityId: 'c1', trade: 'plumbing', now: timeAt('2026-11-22', '09:30'), time };
const anyBooking = fc.record({
  communityId: fc.constantFrom('c1', 'garden-2'),
  trade: fc.constantFrom(...trades),
  now: fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) }),
  time: fc.constant(time),
});

describe('可约的时段', () => {
  test('今天还没开始的，加上后面七天', () => {
    const offered = offeredSlots(defaultSlotPlan, booking);
    expect(offered).toHaveLength(3 + 7 * 4);
    expect(offered[0]).toEqual({
      id: 'c1:plumbing:2026-11-22:1000',
      date: '2026-11-22',
      from: '10:00',
      to: '12:00',
      startsAt: timeAt('2026-11-22', '10:00'),
      endsAt: timeAt('2026-11-22', '12:00'),
    });
    expect(offered.at(-1)?.date).toBe('2026-11-29');
  });

  test('已经开始的时段不再提供', () => {
    const now = timeAt('2026-11-22', '10:00');
    expect(offeredSlots(defaultSlotPlan, { ...booking, now })[0]?.from).toBe('14:00');
  });

  test('永远在将来、按先后排列、互不重叠', () => {
    fc.assert(
      fc.property(anyBooking, (asked) => {
        const offered = offeredSlots(defaultSlotPlan, asked);
        for (const slot of offered) {
          expect(slot.startsAt).toBeGreaterThan(asked.now);
          expect(slot.endsAt).toBeGreaterThan(slot.startsAt);
          expect(slot.startsAt).toBeLessThan(timeAt(addDays(dayOf(asked.now), 8), '00:00'));
        }
        offered.slice(1).forEach((slot, n) => {
          expect(slot.startsAt).toBeGreaterThanOrEqual(offered[n]?.endsAt ?? Infinity);
        });
      }),
    );
  });

  test('编号各不相同，符合合同的写法，隔天再看还是同一个', () => {
    fc.assert(
      fc.property(anyBooking, (asked) => {
        const ids = offeredSlots(defaultSlotPlan, asked).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[\w:.-]{1,128}$/);
        const tomorrow = offeredSlots(defaultSlotPlan, { ...asked, now: asked.now + DAY }).map(({ id }) => id);
        expect(tomorrow.slice(0, -4)).toEqual(ids.slice(-tomorrow.length + 4));
      }),
    );
  });

  test('默认计划总能给出至少五个时段', () => {
    fc.assert(
      fc.property(anyBooking, (asked) => {
        expect(offeredSlots(defaultSlotPlan, asked).length).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});

describe('自己的时段和停约的日子', () => {
  const datesOf = (plan: SlotPlan, asked: Booking): string[] => [
    ...new Set(offeredSlots(plan, asked).map(({ date }) => date)),
  ];

  test('一个工种可以有自己的时段，也可以不接受预约，别的工种不受影响', () => {
    const evening = [{ from: '19:00', to: '21:00' }];
    const plan = { ...defaultSlotPlan, tradePeriods: { ...defaultSlotPlan.tradePeriods, plumbing: evening, lift: [] } };
    expect(offeredSlots(plan, booking).map(({ from }) => from)).toEqual(Array.from({ length: 8 }, () => '19:00'));
    expect(offeredSlots(plan, { ...booking, trade: 'lift' })).toEqual([]);
    expect(offeredSlots(plan, { ...booking, trade: 'gas' })).toHaveLength(3 + 7 * 4);
    expect(findOffered(plan, booking, 'c1:plumbing:2026-11-23:1000')).toBeNull();
  });

  test('停约的日子首尾都算，只停说到的工种', () => {
    const days = { from: '2026-11-24', to: '2026-11-26', name: '停水检修' };
    const plan: SlotPlan = { ...defaultSlotPlan, closures: [{ ...days, trades: ['plumbing'] }] };
    expect(datesOf(plan, booking)).toEqual(['2026-11-22', '2026-11-23', '2026-11-27', '2026-11-28', '2026-11-29']);
    expect(datesOf(plan, { ...booking, trade: 'gas' })).toHaveLength(8);
    const all: SlotPlan = { ...defaultSlotPlan, closures: [{ ...days, trades: null }] };
    expect(datesOf(all, { ...booking, trade: 'gas' })).toEqual(datesOf(plan, booking));
  });

  test('休息日不接受预约的小区，春节没有时段，调休的周末有', () => {
    const plan = { ...defaultSlotPlan, closedOnHolidays: true };
    const festival = { ...booking, now: timeAt('2026-02-13', '20:00') };
    // 2026-02-14 is a Saturday worked, 15 to 23 February the festival.
    expect(datesOf(plan, festival)).toEqual(['2026-02-14']);
    expect(datesOf(defaultSlotPlan, festival)).toHaveLength(7);
  });

  test('不管怎么停，给出的都是计划里的时段，停了的一天也没有', () => {
    const closure = fc.tuple(fc.nat(10), fc.nat(5)).map(([start, length]) => ({
      from: addDays('2026-11-20', start),
      to: addDays('2026-11-20', start + length),
      trades: null,
      name: '停约',
    }));
    fc.assert(
      fc.property(fc.array(closure, { maxLength: 4 }), fc.boolean(), (closures, closedOnHolidays) => {
        const plan = { ...defaultSlotPlan, closures, closedOnHolidays };
        const offered = offeredSlots(plan, booking);
        const closed = (date: string): boolean =>
          closures.some(({ from, to }) => date >= from && date <= to) || (closedOnHolidays && !time.isWorkday(date));
        expect(offered).toEqual(offeredSlots(defaultSlotPlan, booking).filter(({ date }) => !closed(date)));
      }),
    );
  });
});

describe('余量', () => {
  const offered = offeredSlots(defaultSlotPlan, booking).slice(0, 3);
  const [first, second, third] = offered.map(({ id }) => id) as [string, string, string];

  test('约满的不出现，其余说清还剩几个', () => {
    const open = openSlots(
      offered,
      new Map([
        [first, 2],
        [second, 1],
      ]),
      2,
    );
    expect(open.map(({ id, left }) => [id, left])).toEqual([
      [second, 1],
      [third, 2],
    ]);
  });

  test('余数永远在一和容量之间', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }), fc.nat(5), (counts, capacity) => {
        const taken = new Map(offered.map(({ id }, n) => [id, counts[n] ?? 0]));
        for (const { id, left } of openSlots(offered, taken, capacity)) {
          expect(left).toBeGreaterThanOrEqual(1);
          expect(left + (taken.get(id) ?? 0)).toBe(capacity);
        }
      }),
    );
  });
});

describe('按编号找时段', () => {
  test('在提供之列的都找得到', () => {
    fc.assert(
      fc.property(anyBooking, (asked) => {
        for (const slot of offeredSlots(defaultSlotPlan, asked))
          expect(findOffered(defaultSlotPlan, asked, slot.id)).toEqual(slot);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    'c1:plumbing:2026-11-22:0800',
    'c1:plumbing:2026-12-25:1000',
    'c1:electrical:2026-11-23:1000',
    'c2:plumbing:2026-11-23:1000',
    'c1:plumbing:2026-11-23:1100',
    '',
  ])('过时的、太远的、别的工种、别的小区、编造的都找不到：%s', (id) => {
    expect(findOffered(defaultSlotPlan, booking, id)).toBeNull();
  });
});
