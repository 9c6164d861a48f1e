import fc from 'fast-check';
import { pools, ranked, route, withOneMore, type Candidate, type RouteRequest } from '#domain/routing';
import { sensitivities, trades } from '#domain/taxonomy';
import { clockTimeOf, dayOf, timeAt, weekdayOf } from '#domain/time';
import { ground, request as calm, slotOf, unmeasured, zhang } from './people';

const day = fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24');
const hours = ['08:00', '10:00', '14:00', '16:00'] as const;
const few = trades.slice(0, 2);
const homeId = fc.constantFrom('h1', 'h2', 'h3');
const building = fc.constantFrom('1栋', '2栋', '3栋', '9栋', '无名楼');
const technicianId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');

const openWork = fc
  .record({ ticketId: fc.string(), date: day, homeId, building: fc.option(building), hour: fc.constantFrom(...hours) })
  .map(({ hour, ...work }) => ({ ...work, startsAt: timeAt(work.date, hour) }));
const candidate: fc.Arbitrary<Candidate> = fc
  .record({
    technicianId,
    communityId: fc.constantFrom('c1', 'c1', 'c1', 'c2'),
    contractorId: fc.constantFrom('k1', 'k2'),
    trades: fc.subarray([...few], { minLength: 1 }),
    pools: fc.subarray([...pools], { minLength: 1 }),
    zones: fc.subarray(['1栋', '3栋']),
    contractorSince: fc.option(fc.constantFrom('2026-11-01', '2020-01-01')),
    licenceUntil: fc.option(day, { freq: 8 }),
    trainedOn: fc.option(day, { freq: 8 }),
    shifts: fc.subarray([
      { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
      { days: [6, 7], from: '08:00', to: '12:00' },
    ]),
    leave: fc.array(fc.record({ from: day, to: day }), { maxLength: 1 }),
    onDuty: fc.boolean(),
    dailyCapacity: fc.integer({ min: 0, max: 4 }),
    openWork: fc.array(openWork, { maxLength: 6 }),
    answers: fc.integer({ min: 0, max: 60 }),
    unhappy: fc.integer({ min: 0, max: 20 }),
    share: fc.record({ month: fc.constantFrom('2026-10', '2026-11'), count: fc.nat(20) }),
  })
  .map(({ answers, unhappy, ...one }) => ({
    ...one,
    standing: { answers, satisfied: Math.max(0, answers - unhappy) },
  }));
const candidates = fc.uniqueArray(candidate, { selector: (one) => one.technicianId, maxLength: 8 });
const appointment = fc.option(
  fc.tuple(day, fc.constantFrom(...hours)).map(([date, from]) => ({
    date,
    slot: slotOf(date, from, `${Number(from.slice(0, 2)) + 2}:00`),
  })),
);
const request: fc.Arbitrary<RouteRequest> = fc
  .record({
    trade: fc.constantFrom(...few),
    communityId: fc.constant('c1'),
    pool: fc.constantFrom(...pools),
    appointment,
    building: fc.option(building),
    sensitivity: fc.constantFrom(...sensitivities),
    homeId,
    excluded: fc.uniqueArray(technicianId, { maxLength: 3 }),
    knownBy: fc.uniqueArray(technicianId, { maxLength: 2 }),
    now: fc.constant(timeAt('2026-11-22', '09:00')),
  })
  .map(({ appointment: booked, ...asked }) => ({ ...asked, date: booked?.date ?? null, slot: booked?.slot ?? null }));
const where = fc.constantFrom(ground, unmeasured);

const dayFor = (asked: RouteRequest) => asked.date ?? dayOf(asked.now);
const visitsOn = (one: Candidate, date: string) => one.openWork.filter((work) => work.date === date).length;
const mayTakeUrgent = (one: Candidate, asked: RouteRequest): boolean => {
  const when = dayFor(asked);
  if (asked.excluded.includes(one.technicianId) || one.communityId !== asked.communityId) return false;
  if (!one.trades.includes(asked.trade) || !one.pools.includes(asked.pool)) return false;
  if (one.licenceUntil === null || one.licenceUntil < when) return false;
  if (one.trainedOn === null || one.trainedOn > when) return false;
  return !one.leave.some(({ from, to }) => from <= when && when <= to);
};
const atWork = (one: Candidate, asked: RouteRequest): boolean => {
  const moment = asked.slot === null ? asked.now : asked.slot.startsAt + 60 * 60_000;
  const [weekday, time] = [weekdayOf(dayOf(moment)), clockTimeOf(moment)];
  return one.shifts.some((shift) => shift.days.includes(weekday) && time >= shift.from && time < shift.to);
};

/** Written out once more, on purpose in another way than the rule itself. */
function mayTake(one: Candidate, asked: RouteRequest): boolean {
  if (!mayTakeUrgent(one, asked)) return false;
  if (asked.sensitivity === 'A') return one.onDuty || atWork(one, asked);
  const inZone = one.zones.length === 0 || asked.building === null || one.zones.includes(asked.building);
  return inZone && atWork(one, asked) && visitsOn(one, dayFor(asked)) < one.dailyCapacity;
}

describe('派单的规律', () => {
  test('同样的人换个顺序来，结果、理由、名单一字不差', () => {
    fc.assert(
      fc.property(request, candidates, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (asked, list, order) => {
        const shuffled = [...list]
          .map((one, n) => ({ one, key: order[n] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(route(asked, shuffled, ground)).toEqual(route(asked, list, ground));
        expect(ranked(asked, shuffled, ground)).toEqual(ranked(asked, list, ground));
      }),
      { numRuns: 300 },
    );
  });

  test('绝不派给没有资格的人；有人有资格就一定派得出去，而且说得出理由', () => {
    fc.assert(
      fc.property(request, candidates, where, (asked, list, place) => {
        const { technicianId: chosen, reasons } = route(asked, list, place);
        const eligible = list.filter((one) => mayTake(one, asked)).map((one) => one.technicianId);
        if (eligible.length === 0) expect(chosen).toBeNull();
        else expect(eligible).toContain(chosen);
        expect(reasons.length).toBeGreaterThan(chosen === null ? 0 : 5);
      }),
      { numRuns: 1_000 },
    );
  });

  test('每个人都有交代：没派的说得出缺什么', () => {
    fc.assert(
      fc.property(request, candidates, (asked, list) => {
        const { considered } = route(asked, list, ground);
        expect(considered.map((one) => one.technicianId)).toEqual(list.map((one) => one.technicianId).sort());
        for (const one of list) {
          const failed = considered.find((seen) => seen.technicianId === one.technicianId)?.failed ?? [];
          expect(failed.length === 0).toBe(mayTake(one, asked));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('多一个没资格的人不改变结果和理由', () => {
    fc.assert(
      fc.property(request, candidates, candidate, (asked, list, other) => {
        const stranger = { ...other, technicianId: 'stranger' };
        fc.pre(!mayTake(stranger, asked));
        const [before, after] = [route(asked, list, ground), route(asked, [...list, stranger], ground)];
        expect(after.technicianId).toBe(before.technicianId);
        if (before.technicianId !== null) expect(after.reasons).toEqual(before.reasons);
      }),
      { numRuns: 300 },
    );
  });

  test('紧急的只要有值班的合格人，就是值班的人去', () => {
    fc.assert(
      fc.property(request, candidates, (asked, list) => {
        const urgent = { ...asked, sensitivity: 'A' as const };
        const onDuty = list.filter((one) => one.onDuty && mayTake(one, urgent));
        fc.pre(onDuty.length > 0);
        expect(onDuty.map((one) => one.technicianId)).toContain(route(urgent, list, ground).technicianId);
      }),
    );
  });

  test('名单上第一个合格的就是系统会派的人', () => {
    fc.assert(
      fc.property(request, candidates, (asked, list) => {
        const first = ranked(asked, list, ground).find(({ failed }) => failed.length === 0);
        expect(first?.technicianId ?? null).toBe(route(asked, list, ground).technicianId);
      }),
    );
  });

  test('一单一单派下去，谁的一天也不会超', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 30 }), candidates, (asks, list) => {
        const crew = new Map(list.map((one) => [one.technicianId, { ...one, openWork: [] as Candidate['openWork'] }]));
        const calmOnly = asks.filter(({ sensitivity }) => sensitivity !== 'A');
        for (const [n, asked] of calmOnly.entries()) {
          const one = crew.get(route(asked, [...crew.values()], ground).technicianId ?? '');
          if (one === undefined) continue;
          const { homeId: home, building: house, slot } = asked;
          const work = { ticketId: `t${n}`, date: dayFor(asked), startsAt: slot?.startsAt ?? null };
          one.openWork = [...one.openWork, { ...work, homeId: home, building: house }];
          expect(visitsOn(one, work.date)).toBeLessThanOrEqual(one.dailyCapacity);
        }
      }),
    );
  });
});

describe('新单位份额的规律', () => {
  const share = fc.constantFrom(0.5, 0.8, 1);
  const crewOf = (newcomers: number, old: number): Candidate[] =>
    Array.from({ length: newcomers + old }, (_, n) => ({
      ...zhang,
      technicianId: `t${n}`,
      dailyCapacity: 1_000,
      ...(n < newcomers ? { contractorSince: '2026-10-01', standing: { answers: 0, satisfied: 0 } } : {}),
    }));
  const sum = (list: readonly Candidate[]) => list.reduce((total, one) => total + one.share.count, 0);

  /** Every job is done at once; `part` of an even share is owed. */
  function month(crew: Candidate[], jobs: number, part: number): Candidate[] {
    const place = { ...ground, settings: { ...ground.settings, newcomer: { months: 6, answers: 30, share: part } } };
    for (let n = 0; n < jobs; n += 1) {
      const chosen = route(calm, crew, place).technicianId;
      crew = crew.map((one) =>
        one.technicianId === chosen ? { ...one, share: withOneMore(one.share, calm.now) } : one,
      );
    }
    return crew;
  }

  test('不饿死也不撑着：任何时候，新人得到的就是应得的份额，差不到一单', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.nat(80), share, (...args) => {
        const [newcomers, old, jobs, part] = args;
        const after = month(crewOf(newcomers, old), jobs, part);
        const fair = (part * sum(after)) / after.length;
        for (const one of after.slice(0, newcomers)) {
          expect(one.share.count).toBeLessThanOrEqual(fair);
          expect(one.share.count).toBeGreaterThan(fair - 1 - newcomers / after.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('月中才来的不会一天补完：当天的活不比别人的平均多出一单', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }), (old, jobs) => {
        const busy = { month: '2026-11', count: 40 };
        let crew = crewOf(1, old).map((one, n) => (n === 0 ? one : { ...one, share: busy }));
        for (let n = 0; n < jobs; n += 1) {
          const chosen = route({ ...calm, homeId: `x${n}` }, crew, unmeasured).technicianId;
          const work = { ticketId: `t${n}`, date: calm.date ?? '', startsAt: null, homeId: `x${n}`, building: null };
          crew = crew.map((one) => (one.technicianId === chosen ? { ...one, openWork: [...one.openWork, work] } : one));
        }
        expect(crew[0]?.openWork.length).toBeLessThanOrEqual(jobs / crew.length + 1);
      }),
    );
  });
});
