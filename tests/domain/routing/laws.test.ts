import fc from 'fast-check';
import { poolFor, pools, route, type Candidate, type RouteRequest } from '#domain/routing';
import { sensitivities, trades } from '#domain/taxonomy';
import { dayOf, timeAt } from '#domain/time';
import { warrantyVerdicts } from '#domain/warranty';

const someDays = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'] as const;
const day = fc.constantFrom(...someDays);
const few = trades.slice(0, 2);
const homeId = fc.constantFrom('h1', 'h2', 'h3');
const technicianId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');

const candidate: fc.Arbitrary<Candidate> = fc.record({
  technicianId,
  communityId: fc.constantFrom('c1', 'c1', 'c1', 'c2'),
  contractorId: fc.constantFrom('k1', 'k2'),
  trades: fc.subarray([...few], { minLength: 1 }),
  pools: fc.subarray([...pools], { minLength: 1 }),
  licenceUntil: fc.option(day, { freq: 8 }),
  trainedOn: fc.option(day, { freq: 8 }),
  onShift: fc.boolean(),
  onDuty: fc.boolean(),
  dailyCapacity: fc.integer({ min: 0, max: 4 }),
  openWork: fc.array(fc.record({ ticketId: fc.string(), date: day, homeId }), { maxLength: 6 }),
});
const candidates = fc.uniqueArray(candidate, { selector: (one) => one.technicianId, maxLength: 8 });
const request: fc.Arbitrary<RouteRequest> = fc.record({
  trade: fc.constantFrom(...few),
  communityId: fc.constant('c1'),
  pool: fc.constantFrom(...pools),
  date: fc.option(day),
  sensitivity: fc.constantFrom(...sensitivities),
  homeId,
  excluded: fc.uniqueArray(technicianId, { maxLength: 3 }),
  knownBy: fc.uniqueArray(technicianId, { maxLength: 2 }),
  now: fc.constant(timeAt('2026-11-22', '09:00')),
});

/** Written out once more, on purpose in another way than the rule itself. */
function mayTake(one: Candidate, asked: RouteRequest): boolean {
  const when = asked.date ?? dayOf(asked.now);
  if (asked.excluded.includes(one.technicianId) || one.communityId !== asked.communityId) return false;
  if (!one.trades.includes(asked.trade) || !one.pools.includes(asked.pool)) return false;
  if (one.licenceUntil === null || one.licenceUntil < when) return false;
  if (one.trainedOn === null || one.trainedOn > when) return false;
  if (asked.sensitivity === 'A') return one.onShift || one.onDuty;
  return one.onShift && one.openWork.filter(({ date }) => date === when).length < one.dailyCapacity;
}

describe('派单的规律', () => {
  test('同样的人换个顺序来，结果和理由一字不差', () => {
    fc.assert(
      fc.property(request, candidates, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (asked, list, order) => {
        const shuffled = [...list]
          .map((one, n) => ({ one, key: order[n] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(route(asked, shuffled)).toEqual(route(asked, list));
      }),
      { numRuns: 300 },
    );
  });

  test('绝不派给没有资格的人；有人有资格就一定派得出去', () => {
    fc.assert(
      fc.property(request, candidates, (asked, list) => {
        const { technicianId: chosen } = route(asked, list);
        const eligible = list.filter((one) => mayTake(one, asked)).map((one) => one.technicianId);
        if (eligible.length === 0) expect(chosen).toBeNull();
        else expect(eligible).toContain(chosen);
      }),
      { numRuns: 500 },
    );
  });

  test('每个人都有交代：没派的说得出缺什么', () => {
    fc.assert(
      fc.property(request, candidates, (asked, list) => {
        const { considered } = route(asked, list);
        expect(considered.map((one) => one.technicianId)).toEqual(list.map((one) => one.technicianId).sort());
        for (const one of list) {
          const failed = considered.find((seen) => seen.technicianId === one.technicianId)?.failed ?? [];
          expect(failed.length === 0).toBe(mayTake(one, asked));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('多一个没资格的人不改变结果', () => {
    fc.assert(
      fc.property(request, candidates, (asked, list) => {
        const stranger = { ...list[0], technicianId: 'stranger', communityId: 'elsewhere' } as Candidate;
        fc.pre(list.length > 0);
        expect(route(asked, [...list, stranger]).technicianId).toBe(route(asked, list).technicianId);
      }),
    );
  });

  test('紧急的只要有值班的合格人，就是值班的人去', () => {
    fc.assert(
      fc.property(request, candidates, (asked, list) => {
        const urgent = { ...asked, sensitivity: 'A' as const };
        const onDuty = list.filter((one) => one.onDuty && mayTake(one, urgent));
        fc.pre(onDuty.length > 0);
        expect(onDuty.map((one) => one.technicianId)).toContain(route(urgent, list).technicianId);
      }),
    );
  });

  test('过保归有偿，其余先由保修单位去看', () => {
    expect(warrantyVerdicts.map(poolFor)).toEqual(['warranty', 'paid', 'warranty']);
  });
});
