import { route, type Candidate, type RouteRequest } from '#domain/routing';
import { addDays, timeAt } from '#domain/time';

const DAY_OF_SLOT = '2026-11-24';
const request: RouteRequest = {
  trade: 'plumbing',
  communityId: 'c1',
  pool: 'warranty',
  date: DAY_OF_SLOT,
  sensitivity: 'B',
  homeId: 'h1',
  excluded: [],
  knownBy: [],
  now: timeAt('2026-11-22', '09:00'),
};
const zhang: Candidate = {
  technicianId: 'zhang',
  communityId: 'c1',
  contractorId: 'k1',
  trades: ['plumbing'],
  pools: ['warranty'],
  licenceUntil: '2027-12-31',
  trainedOn: '2026-01-01',
  onShift: true,
  onDuty: false,
  dailyCapacity: 4,
  openWork: [],
};
const someone = (changes: Partial<Candidate>): Candidate => ({ ...zhang, ...changes });
const work = (n: number, date = '2026-12-01', homeId = 'elsewhere') =>
  Array.from({ length: n }, (_, i) => ({ ticketId: `t${i}`, date, homeId }));
const winner = (candidates: readonly Candidate[], changes: Partial<RouteRequest> = {}) =>
  route({ ...request, ...changes }, candidates).technicianId;
const why = (candidates: readonly Candidate[], changes: Partial<RouteRequest> = {}) =>
  route({ ...request, ...changes }, candidates).reasons;

describe('谁有资格接', () => {
  test.each<[string, Partial<Candidate>, string]>([
    ['别的小区', { communityId: 'c2' }, 'inCommunity'],
    ['工种不符', { trades: ['electrical'] }, 'tradeMatches'],
    ['不在保修单位', { pools: ['paid'] }, 'inWarrantyPool'],
    ['资质上门前一天到期', { licenceUntil: addDays(DAY_OF_SLOT, -1) }, 'licenceInDate'],
    ['没有资质档案', { licenceUntil: null }, 'licenceInDate'],
    ['没有签受训确认书', { trainedOn: null }, 'trainingSigned'],
    ['上门那天还没受训', { trainedOn: addDays(DAY_OF_SLOT, 1) }, 'trainingSigned'],
    ['不当班', { onShift: false }, 'onShift'],
    ['当天已满', { openWork: work(4, DAY_OF_SLOT) }, 'capacityLeft'],
  ])('%s的不派', (_, changes, failed) => {
    const routed = route(request, [someone(changes)]);
    expect(routed.technicianId).toBeNull();
    expect(routed.considered).toEqual([{ technicianId: 'zhang', failed: [failed] }]);
  });

  test('资质当天到期、别的日子满了都不妨碍', () => {
    expect(winner([someone({ licenceUntil: DAY_OF_SLOT, openWork: work(9, '2026-12-01') })])).toBe('zhang');
  });

  test('退回过的不再派给他', () => {
    const routed = route({ ...request, excluded: ['zhang'] }, [zhang]);
    expect(routed.reasons).toEqual([
      { reason: 'nobodyEligible', value: 1 },
      { reason: 'declinedBefore', value: 1 },
    ]);
  });

  test('一个人也没有时说没有人', () => {
    expect(route(request, [])).toEqual({
      technicianId: null,
      reasons: [{ reason: 'nobodyEligible', value: 0 }],
      considered: [],
    });
  });
});

describe('先派给谁', () => {
  test('手上活少的先', () => {
    expect(winner([someone({ technicianId: 'a', openWork: work(3) }), someone({ technicianId: 'b' })])).toBe('b');
  });

  test('去过这户的先于活少的', () => {
    const a = someone({ technicianId: 'a', openWork: work(3) });
    const b = someone({ technicianId: 'b' });
    expect(winner([a, b], { knownBy: ['a'] })).toBe('a');
    expect(winner([someone({ ...a, openWork: work(2, '2026-12-01', 'h1') }), b])).toBe('a');
  });

  test('条件一样按固定顺序', () => {
    const same = ['c', 'a', 'b'].map((technicianId) => someone({ technicianId }));
    expect(winner(same)).toBe('a');
    expect(why(same)).toContainEqual({ reason: 'stableTie', value: null });
  });

  test('理由说的是事实', () => {
    expect(why([someone({ openWork: work(1, DAY_OF_SLOT, 'h1') })])).toEqual([
      { reason: 'inCommunity', value: null },
      { reason: 'tradeMatches', value: null },
      { reason: 'licenceInDate', value: null },
      { reason: 'trainingSigned', value: null },
      { reason: 'inWarrantyPool', value: null },
      { reason: 'onShift', value: null },
      { reason: 'capacityLeft', value: 3 },
      { reason: 'knowsHome', value: null },
      { reason: 'leastOpenWork', value: 1 },
    ]);
  });

  test('不是手上活最少的人，不说他活最少', () => {
    const reasons = why([someone({ technicianId: 'a', openWork: work(3) }), someone({ technicianId: 'b' })], {
      knownBy: ['a'],
    });
    expect(reasons.map(({ reason }) => reason)).not.toContain('leastOpenWork');
  });
});

describe('紧急的', () => {
  const urgent = { sensitivity: 'A', date: null } as const;

  test('先派值班的，哪怕他不当班、当天已满', () => {
    const onDuty = someone({ technicianId: 'z', onDuty: true, onShift: false, openWork: work(9, '2026-11-22') });
    expect(winner([zhang, onDuty], urgent)).toBe('z');
    expect(why([zhang, onDuty], urgent)).toContainEqual({ reason: 'onDuty', value: null });
  });

  test('没有值班的就派当班的，不说他值班', () => {
    const reasons = why([zhang], urgent).map(({ reason }) => reason);
    expect(reasons).toContain('onShift');
    expect(reasons).not.toContain('onDuty');
  });

  test('再急也不派没有资质的人', () => {
    expect(winner([someone({ onDuty: true, licenceUntil: null })], urgent)).toBeNull();
  });

  test('不当班也不值班的不打扰', () => {
    expect(winner([someone({ onShift: false })], urgent)).toBeNull();
  });
});
