import { assignable, route, routingReasons, type Candidate } from '#domain/routing';
import { addDays, timeAt } from '#domain/time';
import { ground, OTHER_DAY, request, slotOf, someone, VISIT, work, zhang } from './people';

const failedOf = (changes: Partial<Candidate>, asked = request) =>
  route(asked, [someone(changes)], ground).considered[0]?.failed;

describe('谁有资格接', () => {
  test.each<[string, Partial<Candidate>, string]>([
    ['别的小区', { communityId: 'c2' }, 'inCommunity'],
    ['工种不符', { trades: ['electrical'] }, 'tradeMatches'],
    ['不在保修单位', { pools: ['paid'] }, 'inWarrantyPool'],
    ['资质上门前一天到期', { licenceUntil: addDays(VISIT, -1) }, 'licenceInDate'],
    ['没有资质档案', { licenceUntil: null }, 'licenceInDate'],
    ['没有签受训确认书', { trainedOn: null }, 'trainingSigned'],
    ['上门那天还没受训', { trainedOn: addDays(VISIT, 1) }, 'trainingSigned'],
    ['那天不上班', { shifts: [{ days: [1, 3, 4, 5], from: '08:00', to: '18:00' }] }, 'onShift'],
    ['那个时段不当班', { shifts: [{ days: [2], from: '12:00', to: '18:00' }] }, 'onShift'],
    ['没有排班', { shifts: [] }, 'onShift'],
    ['请假的第一天', { leave: [{ from: VISIT, to: '2026-11-30' }] }, 'onLeave'],
    ['请假的最后一天', { leave: [{ from: '2026-11-01', to: VISIT }] }, 'onLeave'],
    ['不负责这栋楼', { zones: ['1栋', '2栋'] }, 'inZone'],
    ['当天已满', { openWork: work(4, { date: VISIT }) }, 'capacityLeft'],
  ])('%s的不派', (_, changes, failed) => {
    const routed = route(request, [someone(changes)], ground);
    expect(routed.technicianId).toBeNull();
    expect(routed.considered).toEqual([{ technicianId: 'zhang', failed: [failed] }]);
  });

  test.each<[string, Partial<Candidate>]>([
    ['资质当天到期', { licenceUntil: VISIT }],
    ['培训就在当天', { trainedOn: VISIT }],
    ['别的日子满了', { openWork: work(9, { date: OTHER_DAY }) }],
    ['请假在前一天结束', { leave: [{ from: '2026-11-01', to: addDays(VISIT, -1) }] }],
    ['班从时段中间以前开始', { shifts: [{ days: [2], from: '10:30', to: '19:00' }] }],
    ['负责这栋楼', { zones: ['3栋'] }],
  ])('%s不妨碍', (_, changes) => {
    expect(failedOf(changes)).toEqual([]);
  });

  test('没有预约的看此刻当不当班', () => {
    const night = { ...request, date: null, slot: null, now: timeAt(VISIT, '22:00') };
    expect(failedOf({}, night)).toEqual(['onShift']);
    expect(failedOf({}, { ...night, now: timeAt(VISIT, '09:00') })).toEqual([]);
  });

  test('班到几点为止就不算几点', () => {
    const late = { ...request, slot: slotOf(VISIT, '17:00', '19:00') };
    expect(failedOf({ shifts: [{ days: [2], from: '08:00', to: '18:00' }] }, late)).toEqual(['onShift']);
  });

  test('不知道哪栋楼的，谁的片区都不挡', () => {
    expect(failedOf({ zones: ['1栋'] }, { ...request, building: null })).toEqual([]);
  });

  test('有偿的看有偿单位', () => {
    expect(failedOf({}, { ...request, pool: 'paid' })).toEqual(['paidPool']);
  });

  test('退回过的不再派给他', () => {
    const routed = route({ ...request, excluded: ['zhang'] }, [zhang], ground);
    expect(routed.reasons).toEqual([
      { reason: 'nobodyEligible', value: 1 },
      { reason: 'declinedBefore', value: 1 },
    ]);
  });

  test('一个人也没有时说没有人', () => {
    expect(route(request, [], ground)).toEqual({
      technicianId: null,
      reasons: [{ reason: 'nobodyEligible', value: 0 }],
      considered: [],
    });
  });
});

describe('紧急的', () => {
  const urgent = { ...request, sensitivity: 'A', date: null, slot: null, now: timeAt(VISIT, '09:00') } as const;
  const winner = (...candidates: readonly Candidate[]) => route(urgent, candidates, ground).technicianId;

  test('先派值班的，哪怕他不当班、当天已满、不在他的片区', () => {
    const changes = { shifts: [], zones: ['1栋'], openWork: work(9, { date: VISIT }) };
    const onDuty = someone({ technicianId: 'z', onDuty: true, ...changes });
    expect(winner(zhang, onDuty)).toBe('z');
    expect(route(urgent, [zhang, onDuty], ground).reasons).toContainEqual({ reason: 'onDuty', value: null });
  });

  test('没有值班的就派当班的，不说他值班', () => {
    const reasons = route(urgent, [zhang], ground).reasons.map(({ reason }) => reason);
    expect(reasons).toContain('onShift');
    expect(reasons).not.toContain('onDuty');
  });

  test.each<[string, Partial<Candidate>]>([
    ['没有资质', { licenceUntil: null }],
    ['没有受训', { trainedOn: null }],
    ['请假', { leave: [{ from: VISIT, to: VISIT }] }],
    ['不懂这个工种', { trades: ['lift'] }],
  ])('再急也不派%s的人', (_, changes) => {
    expect(winner(someone({ onDuty: true, ...changes }))).toBeNull();
  });

  test('不当班也不值班的不打扰', () => {
    expect(winner(someone({ shifts: [] }))).toBeNull();
  });
});

describe('人可以改派给谁', () => {
  const binding = ['inCommunity', 'tradeMatches', 'licenceInDate', 'trainingSigned', 'onLeave'];

  test('满了、不当班、片区、单位、退回过可以商量；资质、受训、工种、小区、请假不行', () => {
    for (const reason of routingReasons)
      expect([reason, assignable([reason])]).toEqual([reason, !binding.includes(reason)]);
  });

  test('一条不行就不行，一条不缺当然可以', () => {
    expect(assignable(['capacityLeft', 'licenceInDate'])).toBe(false);
    expect(assignable(['capacityLeft', 'declinedBefore'])).toBe(true);
    expect(assignable([])).toBe(true);
  });
});
