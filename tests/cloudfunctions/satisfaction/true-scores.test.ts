import { drills, type Drill } from '#domain/satisfaction';
import { DAY, HOUR } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
/** One reopened and closed with one star; one that nobody answered, then rated with five; one confirmed and silent. */
let tickets: { readonly returned: string; readonly lapsed: string; readonly confirmed: string };

const communityId = 'anju';
const from = '2026-11-01';
const to = '2027-02-28';
const span = { communityId, from, to, where: [] };
/** A second leak in the same home would be a return. */
const socket = { place: 'bedroom', part: 'wiring', symptom: 'noPower' } as const;

beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
  const returned = await steps.finished(await steps.report());
  await test.must('owner', 'ticket.reopen', { ...steps.write(returned), note: '还在滴', photos: [] });
  await steps.closed(returned);
  const confirmed = await steps.closed(await steps.report(socket));
  const lapsed = await steps.finished(await steps.report({ place: 'livingRoom', part: 'lamp', symptom: 'broken' }));
  test.skip(73 * HOUR);
  await test.cloud.fireTimers('clock');
  tickets = { returned, lapsed, confirmed };
}, 120_000);
afterAll(() => test.close());

const summary = () => test.must('manager', 'satisfaction.summary', span);
const opened = async (which: Drill, where: (typeof span)['where'] = []) =>
  (await test.must('manager', 'satisfaction.tickets', { ...span, where, which, cursor: null })).items.map(
    ({ card }) => card.id,
  );

describe('别的系统出过的三个错', () => {
  it('改评价算最后一次，不是（旧＋新）÷2', async () => {
    await test.must('owner', 'satisfaction.rate', steps.rateInput(tickets.lapsed, { stars: 1 }));
    await test.must('owner', 'satisfaction.rate', steps.rateInput(tickets.lapsed, { stars: 5 }));
    const { answers, stars, csat, dimensions } = await summary();
    expect([answers, stars]).toEqual([1, { 1: 0, 2: 0, 3: 0, 4: 0, 5: 1 }]);
    expect(csat).toMatchObject({ n: 1, hits: 1, rate: 1 });
    expect(dimensions.result).toBe(5);
  });

  it('定时器从不替人记“已回访”：没打电话就是没打，超时就是超时', async () => {
    test.skip(2 * DAY);
    await test.cloud.fireTimers('clock');
    const ticket = steps.stored(tickets.confirmed);
    expect(ticket.callBacks).toEqual([]);
    expect(ticket.clocks.filter(({ kind }) => kind === 'callBack')).toMatchObject([
      { stoppedAt: null, missedAt: expect.any(Number) as number },
    ]);
    const missed = await summary();
    expect(missed.callBackInTime).toMatchObject({ n: 3, hits: 0 });
    await test.must('frontDesk', 'ticket.callBack', steps.callInput(tickets.confirmed, { service: 4 }));
    const called = await summary();
    expect([called.callBackInTime, called.called]).toMatchObject([
      { n: 3, hits: 0 },
      { reached: 1, service: { n: 1, mean: 4 } },
    ]);
    // Another instrument: what was said on the phone is nobody's rating.
    expect([called.answers, steps.stored(tickets.confirmed).stars]).toEqual([missed.answers, null]);
  });

  it('差评什么也不会关闭：工单、投诉和跟进单都照旧开着', async () => {
    const about = { communityId, homeId: 'h-501', ticketId: tickets.returned, words: '来得太晚', photos: [] };
    const { complaintId } = await test.must('owner', 'complaint.make', { requestId: requestId(), ...about });
    const open = await steps.report();
    const before = { ...steps.stored(tickets.returned), open: steps.stored(open).status };
    await test.must('owner', 'satisfaction.rate', steps.rateInput(tickets.returned, { stars: 1 }));
    const after = { ...steps.stored(tickets.returned), open: steps.stored(open).status };
    for (const field of ['status', 'closing', 'closedAt', 'closedOn', 'closure', 'open'] as const) {
      expect([field, after[field]]).toEqual([field, before[field]]);
    }
    expect(test.all('complaints').find(({ _id }) => _id === complaintId)).toMatchObject({ open: true });
    const cases = test.all('recoveries').filter(({ ticketId }) => ticketId === tickets.returned);
    expect(cases.map(({ reason, state }) => [reason, state]).sort()).toEqual([
      ['lowScore', 'open'],
      ['notFixed', 'open'],
    ]);
  });
});

it('推荐的问题只问抽到的业主，没问到的不能答', async () => {
  const { asksRecommend } = await test.must('owner', 'ticket.get', { ticketId: tickets.lapsed });
  const input = steps.rateInput(tickets.lapsed, { recommend: 9 });
  expect(await test.code('owner', 'satisfaction.rate', input)).toBe(asksRecommend ? 'OK' : 'BAD_INPUT');
  const asked = await Promise.all(
    [tickets.returned, tickets.lapsed].map(async (ticketId) => {
      const seen = await test.must('manager', 'ticket.get', { ticketId });
      return seen.asksRecommend;
    }),
  );
  expect(asked).toEqual([false, false]);
});

describe('每个数字都打得开它的工单', () => {
  it('点开哪个数字，就正好是算进去的那几张，按关闭的先后倒着排', async () => {
    const { closures, answers, response } = await summary();
    const lists = new Map(await Promise.all(drills.map(async (which) => [which, await opened(which)] as const)));
    expect(lists.get('closures')).toHaveLength(closures);
    expect([lists.get('answers')?.length, response.hits]).toEqual([answers, answers]);
    expect(lists.get('satisfied')).toEqual([tickets.lapsed]);
    expect(lists.get('unsatisfied')).toEqual([tickets.returned]);
    expect(lists.get('unanswered')).toEqual([tickets.lapsed]);
    expect(lists.get('cameBack')).toEqual([tickets.returned]);
    expect(lists.get('callBackMissed')).toHaveLength(3);
    const keys = (lists.get('closures') ?? []).map((id) => steps.stored(id).closedKey ?? '');
    expect(keys).toEqual([...keys].sort().reverse());
  });

  it('每一项分类都一样：表里一行几张，点开就几张', async () => {
    for (const by of ['contractor', 'technician', 'supervisor', 'part', 'stage', 'building', 'riser'] as const) {
      const { rows } = await test.must('manager', 'satisfaction.segments', { ...span, by, and: null });
      expect(rows.reduce((sum, { closures }) => sum + closures, 0)).toBe(3);
      for (const { value, closures, unsatisfied } of rows) {
        const where = [{ facet: by, value }] as never;
        expect([by, value, (await opened('closures', where)).length]).toEqual([by, value, closures]);
        expect([by, value, (await opened('unsatisfied', where)).length]).toEqual([by, value, unsatisfied]);
      }
    }
  });

  it('两项一起分，名字写的是人和公司；按月按周的趋势加起来是同一个数', async () => {
    const both = { ...span, by: 'contractor', and: 'supervisor' } as const;
    const { rows } = await test.must('manager', 'satisfaction.segments', both);
    expect(rows).toMatchObject([{ label: '永固建筑维修', andLabel: '赵工', closures: 3 }]);
    for (const step of ['week', 'month'] as const) {
      const { points } = await test.must('manager', 'satisfaction.trend', { ...span, step });
      expect(points.reduce((sum, { closures }) => sum + closures, 0)).toBe(3);
    }
    const { dimensions } = await test.must('manager', 'satisfaction.matrix', span);
    expect(dimensions.result).toMatchObject({ n: 2, quadrant: null });
  });

  it('一年以上、倒着的日期不查', async () => {
    for (const days of [
      { from: '2025-11-01', to: '2026-11-02' },
      { from: '2026-11-02', to: '2026-11-01' },
    ]) {
      expect(await test.code('manager', 'satisfaction.summary', { ...span, ...days })).toBe('BAD_INPUT');
    }
    const year = { from: '2026-01-01', to: '2026-12-31' };
    expect(await test.code('manager', 'satisfaction.summary', { ...span, ...year })).toBe('OK');
  });
});

it('现在要经理做的：没人接的跟进、投诉，和过了时间的回访', async () => {
  const { needs } = await test.must('manager', 'satisfaction.now', { communityId });
  const kinds = new Map(needs.map(({ kind, count }) => [kind, count]));
  expect([kinds.get('recovery'), kinds.get('complaint')]).toEqual([3, 1]);
  expect(kinds.get('callBack')).toBe(2);
});

it('三十天后才知道是不是一次修好：没再来的算修好，同一处又报的不算', async () => {
  expect(await summary()).toMatchObject({ firstTimeFix: { n: 1, hits: 0 } });
  const again = await steps.report({ ...socket, words: '又没电了' });
  test.skip(31 * DAY);
  await test.cloud.fireTimers('satisfaction');
  expect(await summary()).toMatchObject({ firstTimeFix: { n: 3, hits: 1 } });
  expect(steps.stored(tickets.confirmed)).toMatchObject({ cameBack: true, returnCheckAt: null });
  expect(steps.stored(tickets.lapsed)).toMatchObject({ cameBack: false, returnCheckAt: null });
  expect(steps.stored(again).cameBack).toBeNull();
  expect(test.all('sumChecks').every(({ equal }) => equal)).toBe(true);
});
