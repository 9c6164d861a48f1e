import { poolFor, ranked, route, withOneMore, type Candidate, type RouteRequest } from '#domain/routing';
import { timeAt } from '#domain/time';
import { warrantyVerdicts } from '#domain/warranty';
import { ground, request, someone, unmeasured, VISIT, work, zhang } from './people';

const winner = (candidates: readonly Candidate[], changes: Partial<RouteRequest> = {}) =>
  route({ ...request, ...changes }, candidates, ground).technicianId;
const why = (candidates: readonly Candidate[], changes: Partial<RouteRequest> = {}) =>
  route({ ...request, ...changes }, candidates, ground).reasons;
const named = (candidates: readonly Candidate[]) => why(candidates).map(({ reason }) => reason);

const at = (building: string, from = '08:00', n = 1) =>
  work(n, { date: VISIT, startsAt: timeAt(VISIT, from), building });
const b = someone({ technicianId: 'b' });

describe('先派给谁', () => {
  test('去过这户、知道这处毛病的最先', () => {
    const a = someone({ technicianId: 'z', openWork: at('9栋') });
    expect(winner([a, b], { knownBy: ['z'] })).toBe('z');
    expect(winner([someone({ ...a, openWork: work(2, { homeId: 'h1' }) }), b])).toBe('z');
    expect(why([a, b], { knownBy: ['z'] })).toContainEqual({ reason: 'knowsHome', value: null });
  });

  test('再看业主的时段有没有空：一个时段两户', () => {
    const one = someone({ technicianId: 'a', openWork: at('3栋', '10:00') });
    const two = someone({ technicianId: 'a', openWork: at('3栋', '10:00', 2) });
    expect(winner([one, b])).toBe('a');
    expect(winner([two, b])).toBe('b');
    expect(named([one, b])).toContain('freeInSlot');
    expect(named([two])).not.toContain('freeInSlot');
    expect(winner([two, b], { slot: null, now: timeAt(VISIT, '09:00') })).toBe('a');
  });

  test('时段中间开始的也算占着这个时段', () => {
    const busy = someone({ technicianId: 'a', openWork: [...at('3栋', '10:00'), ...at('3栋', '11:00')] });
    expect(winner([busy, b])).toBe('b');
  });

  test('再看顺不顺路：绕得少的先', () => {
    const near = someone({ technicianId: 'z', openWork: at('3栋', '08:00') });
    const far = someone({ technicianId: 'a', openWork: at('9栋', '08:00') });
    expect(winner([far, near, b])).toBe('z');
    expect(named([far, near, b])).toContain('nearby');
    expect(named([b])).not.toContain('nearby');
  });

  test('路上要经过的那栋不算绕', () => {
    const passing = someone({ technicianId: 'z', openWork: [...at('1栋', '08:00'), ...at('3栋', '14:00')] });
    expect(winner([passing, b], { building: '2栋' })).toBe('z');
  });

  test('顺路也看时间：下午才去的那栋，上午并不顺路', () => {
    const later = [...at('3栋', '14:00', 2), ...at('9栋', '16:00')];
    expect(winner([someone({ technicianId: 'a', openWork: later }), b], { building: '9栋' })).toBe('b');
    const before = [...at('3栋', '08:00', 2), ...at('9栋', '08:30')];
    expect(winner([someone({ technicianId: 'z', openWork: before }), b], { building: '9栋' })).toBe('z');
  });

  test('一样不绕的，一天都在附近的先', () => {
    const passing = someone({ technicianId: 'a', openWork: [...at('1栋', '08:00'), ...at('3栋', '14:00')] });
    const there = someone({ technicianId: 'z', openWork: at('2栋', '14:00', 2) });
    expect(winner([passing, there], { building: '2栋' })).toBe('z');
  });

  test('没有量过位置的小区，同一栋才算顺路', () => {
    const same = someone({ technicianId: 'z', openWork: at('3栋') });
    const next = someone({ technicianId: 'a', openWork: at('2栋') });
    expect(route(request, [next, same], unmeasured).technicianId).toBe('z');
    expect(route({ ...request, building: null }, [next, same], unmeasured).technicianId).toBe('a');
  });

  test('再看业主评价的下限，差得不多不算差', () => {
    const good = someone({ technicianId: 'z', standing: { answers: 200, satisfied: 190 } });
    const fair = someone({ technicianId: 'a', standing: { answers: 200, satisfied: 140 } });
    const lucky = someone({ technicianId: 'c', standing: { answers: 40, satisfied: 32 } });
    expect(winner([fair, good])).toBe('z');
    expect(winner([lucky, good])).toBe('z');
    expect(why([fair, good])).toContainEqual({ reason: 'ownersSatisfied', value: 91 });
    expect(winner([good, someone({ technicianId: 'a', standing: { answers: 210, satisfied: 199 } })])).toBe('a');
  });

  test('再看谁手上活少', () => {
    expect(winner([someone({ technicianId: 'a', openWork: work(3) }), b])).toBe('b');
    expect(why([someone({ technicianId: 'a', openWork: work(3) }), b])).toContainEqual({
      reason: 'leastOpenWork',
      value: 0,
    });
  });

  test('条件一样按固定顺序', () => {
    const same = ['c', 'a', 'b'].map((technicianId) => someone({ technicianId }));
    expect(winner(same)).toBe('a');
    expect(why(same)).toContainEqual({ reason: 'stableTie', value: null });
  });

  test('理由说的是事实', () => {
    expect(why([someone({ zones: ['3栋'], openWork: at('3栋').map((one) => ({ ...one, homeId: 'h1' })) })])).toEqual([
      { reason: 'inCommunity', value: null },
      { reason: 'tradeMatches', value: null },
      { reason: 'licenceInDate', value: null },
      { reason: 'trainingSigned', value: null },
      { reason: 'inWarrantyPool', value: null },
      { reason: 'inZone', value: null },
      { reason: 'onShift', value: null },
      { reason: 'capacityLeft', value: 3 },
      { reason: 'knowsHome', value: null },
      { reason: 'freeInSlot', value: null },
      { reason: 'nearby', value: null },
      { reason: 'ownersSatisfied', value: 82 },
      { reason: 'leastOpenWork', value: 1 },
    ]);
  });

  test('不是手上活最少的人，不说他活最少', () => {
    const reasons = why([someone({ technicianId: 'a', openWork: work(3) }), b], { knownBy: ['a'] });
    expect(reasons.map(({ reason }) => reason)).not.toContain('leastOpenWork');
  });
});

describe('新单位的份额', () => {
  const old = someone({ technicianId: 'a', share: { month: '2026-11', count: 10 } });
  const fresh = (changes: Partial<Candidate> = {}) =>
    someone({ technicianId: 'z', contractorSince: '2026-10-01', standing: { answers: 0, satisfied: 0 }, ...changes });

  test('这个月还没轮到应得份额的新单位先派', () => {
    expect(winner([old, fresh()])).toBe('z');
    expect(why([old, fresh()])).toContainEqual({ reason: 'newcomerShare', value: null });
    expect(winner([old, fresh({ share: { month: '2026-11', count: 10 } })])).toBe('a');
  });

  test('上个月的活不算这个月的', () => {
    expect(winner([old, fresh({ share: { month: '2026-10', count: 50 } })])).toBe('z');
  });

  test('满了几个月、评价也够的不再是新单位', () => {
    const settled = fresh({ contractorSince: '2026-05-24', standing: { answers: 30, satisfied: 12 } });
    expect(winner([old, settled])).toBe('a');
    expect(winner([old, { ...settled, contractorSince: '2026-05-25' }])).toBe('z');
    expect(winner([old, { ...settled, standing: { answers: 29, satisfied: 12 } }])).toBe('z');
  });

  test('当天的活已经比别人多的，不再补', () => {
    expect(winner([old, fresh({ openWork: work(1, { date: VISIT, building: null }) })])).toBe('a');
  });

  test('计数按月：换了月从头数', () => {
    const now = timeAt('2026-12-01', '00:00');
    expect(withOneMore({ month: '2026-11', count: 9 }, now)).toEqual({ month: '2026-12', count: 1 });
    expect(withOneMore({ month: '2026-12', count: 9 }, now)).toEqual({ month: '2026-12', count: 10 });
  });
});

describe('给派单的人看的名单', () => {
  const full = someone({ technicianId: 'f', openWork: work(4, { date: VISIT }) });
  const expired = someone({ technicianId: 'e', licenceUntil: '2026-01-01' });
  const busy = someone({ technicianId: 'a', openWork: work(2) });

  test('先是合格的，按派单的顺序；再是人可以改派的；最后是不能派的', () => {
    const list = ranked(request, [expired, full, busy, zhang], ground);
    expect(list.map((one) => [one.technicianId, one.failed, one.assignable])).toEqual([
      ['zhang', [], true],
      ['a', [], true],
      ['f', ['capacityLeft'], true],
      ['e', ['licenceInDate'], false],
    ]);
  });

  test('第一个就是系统会派的人，理由也一样', () => {
    const [first] = ranked(request, [expired, full, busy, zhang], ground);
    expect(first?.reasons).toEqual(route(request, [expired, full, busy, zhang], ground).reasons);
  });

  test('没有达到的条件不写成理由', () => {
    const [one] = ranked(request, [expired], ground);
    expect(one?.reasons.map(({ reason }) => reason)).not.toContain('licenceInDate');
  });
});

test('过保归有偿，其余先由保修单位去看', () => {
  expect(warrantyVerdicts.map(poolFor)).toEqual(['warranty', 'paid', 'warranty']);
});
