import { startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, type PersonKey } from '../../support/community';
import { leakIn, reporting, stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterEach(() => test.close());

const taken = () => Object.fromEntries(test.all('slots').map(({ _id, taken: count }) => [_id, count]));
const drain = { place: 'kitchen', part: 'drain', symptom: 'blocked', sensitivity: 'B', keyWork: false } as const;
const wiring = { place: 'kitchen', part: 'wiring', symptom: 'noPower', sensitivity: 'B', keyWork: false } as const;
const plumberOnly = async (who: PersonKey) => {
  const stored = test.all('technicians').find(({ _id }) => _id === `${personId(who)}:anju`);
  await test.cloud.documents.put('technicians', [{ ...stored, trades: ['plumbing'] }] as Record<string, unknown>[]);
};
const booked = async () => {
  const { slots } = await test.must('owner', 'ticket.preview', leakIn('h-501'));
  return steps.report({ slotId: slots.at(-1)?.id ?? null });
};
/** The neighbour's own report of the same thing. */
const neighbours = async (more: Parameters<typeof reporting>[0] = {}) =>
  (await test.must('neighbour', 'ticket.report', reporting({ ...leakIn('h-502'), ...more }))).ticketId;

describe('改类别', () => {
  it('同一工种：还是他的，谁付钱、急不急重新算，业主知道改了什么', async () => {
    const ticketId = await steps.accepted(await steps.report());
    const before = steps.stored(ticketId);
    await test.must('frontDesk', 'ticket.amend', { ...steps.write(ticketId), ...drain, note: '是地漏堵了' });
    const after = steps.stored(ticketId);
    expect(after).toMatchObject({ status: 'accepted', part: 'drain', trade: 'plumbing', version: before.version + 1 });
    expect(after.technicianId).toBe(before.technicianId);
    expect(steps.messagesTo('owner', 'amended')).toHaveLength(1);
  });

  it('别的工种：收回来，同一次写入里派给会的人；原来的师傅知道', async () => {
    const ticketId = await steps.accepted(await steps.report());
    const first = steps.technicianOf(ticketId);
    await plumberOnly(first);
    await test.must('supervisor', 'ticket.amend', { ...steps.write(ticketId), ...wiring, note: '其实是电路' });
    expect(steps.kindsOf(ticketId).slice(-3)).toEqual(['amend', 'recall', 'dispatch']);
    expect(steps.technicianOf(ticketId)).not.toBe(first);
    expect(steps.messagesTo(first, 'amended')).toHaveLength(1);
    const work = test.all('technicians').find(({ _id }) => _id === `${personId(first)}:anju`)?.openWork;
    expect(work).toEqual([]);
  });

  it('约好的时间：那个工种同一时段有空就照旧，没空就退掉并请业主重约', async () => {
    const kept = await booked();
    const slot = steps.stored(kept).appointment;
    await test.must('frontDesk', 'ticket.amend', { ...steps.write(kept), ...wiring, note: '是电路' });
    const moved = steps.stored(kept).appointment;
    expect(moved).toMatchObject({ startsAt: slot?.startsAt, endsAt: slot?.endsAt });
    expect(taken()).toEqual({ [slot?.id ?? '']: 0, [moved?.id ?? '']: 1 });
    await test.cloud.documents.put(
      'slots',
      test.all('slots').map((one) => ({ ...one, taken: one._id === moved?.id ? 2 : one.taken })),
    );
    const lost = await booked();
    await test.must('frontDesk', 'ticket.amend', { ...steps.write(lost), ...wiring, note: '是电路' });
    expect(steps.stored(lost).appointment).toBeNull();
    expect(steps.messagesTo('owner', 'amended').at(-1)?.params['note']).toContain('重新约时间');
  });

  it('危险的说不成不急；升到最急的马上有人去，不等预约', async () => {
    const ticketId = await steps.report({ symptom: 'runningWater' });
    const down = { place: 'kitchen', part: 'pipe', symptom: 'runningWater', sensitivity: 'C', keyWork: false } as const;
    await test.must('frontDesk', 'ticket.amend', { ...steps.write(ticketId), ...down, note: '不急' });
    expect(steps.stored(ticketId).sensitivity).toBe('A');
    const slow = await booked();
    const up = { ...drain, symptom: 'runningWater', sensitivity: 'A' } as const;
    await test.must('frontDesk', 'ticket.amend', { ...steps.write(slow), ...up, note: '水一直流' });
    expect(steps.stored(slow)).toMatchObject({ appointment: null, assignment: { name: '张伟' } });
  });

  it('不存在的组合、业主和师傅都改不了', async () => {
    const ticketId = await steps.report();
    const wrong = { ...steps.write(ticketId), ...drain, symptom: 'sparks' as const, note: '改' };
    expect(await test.code('frontDesk', 'ticket.amend', wrong)).toBe('BAD_INPUT');
    const input = { ...steps.write(ticketId), ...drain, note: '改' };
    for (const who of ['owner', 'technician', 'manager'] as const) {
      expect(await test.code(who, 'ticket.amend', input)).toBe('FORBIDDEN');
    }
  });
});

describe('合并', () => {
  it('同一家报了两次：一张按重复关闭，时段和师傅都放开，业主知道看哪一张；数字里不算，也不能评价', async () => {
    const into = await steps.report();
    const twice = await booked();
    const who = steps.technicianOf(twice);
    const { items } = await test.must('frontDesk', 'ticket.similar', { ticketId: twice });
    expect(items.map(({ id }) => id)).toEqual([into]);
    await test.must('frontDesk', 'ticket.merge', { ...steps.write(twice), intoId: into, note: '同一处漏水' });
    const seen = await test.must('owner', 'ticket.get', { ticketId: twice });
    expect(seen).toMatchObject({ status: 'closed', closing: 'duplicate', mergedInto: { id: into }, actions: [] });
    expect(Object.values(taken())).toEqual([0]);
    const work = test.all('technicians').find(({ _id }) => _id === `${personId(who)}:anju`)?.openWork ?? [];
    expect(work.map(({ ticketId }) => ticketId)).not.toContain(twice);
    expect(steps.messagesTo('owner', 'merged').map(({ params }) => params['note'])).toEqual([
      steps.stored(into).number,
    ]);
    expect(test.all('daySums')).toEqual([]);
    expect(await test.code('owner', 'satisfaction.rate', { ...steps.rateInput(twice), closure: 1 })).toBe(
      'RATING_NOT_OPEN',
    );
    expect(steps.kindsOf(into)).toContain('link');
  });

  it('邻居报的同一处公共部位：邻居通过自己那张继续收到进展，看不到是谁家报的', async () => {
    const common = { place: 'outside', part: 'exteriorWall', symptom: 'leak' } as const;
    const into = await steps.report(common);
    const twice = await neighbours(common);
    await test.must('supervisor', 'ticket.merge', { ...steps.write(twice), intoId: into, note: '同一面墙' });
    await steps.accepted(into);
    const [told] = steps.messagesTo('neighbour', 'accepted');
    expect(told).toMatchObject({ subjectId: twice, params: { home: '', number: steps.stored(into).number } });
    expect(await test.code('neighbour', 'ticket.get', { ticketId: into })).toBe('TICKET_NOT_FOUND');
    expect(await test.code('neighbour', 'ticket.get', { ticketId: twice })).toBe('OK');
  });

  it('并不进自己、不存在的、别家的、已经关闭或并走的', async () => {
    const ticketId = await steps.report();
    const into = async (intoId: string) =>
      test.code('frontDesk', 'ticket.merge', { ...steps.write(ticketId), intoId, note: '重复' });
    expect(await into(ticketId)).toBe('MERGE_NOT_POSSIBLE');
    expect(await into('no-such-ticket')).toBe('MERGE_NOT_POSSIBLE');
    expect(await into(await neighbours())).toBe('MERGE_NOT_POSSIBLE');
    expect(await into(await steps.closed(await steps.report()))).toBe('MERGE_NOT_POSSIBLE');
    const [first, second] = [await steps.report(), await steps.report()];
    await test.must('frontDesk', 'ticket.merge', { ...steps.write(first), intoId: second, note: '重复' });
    expect(await into(first)).toBe('MERGE_NOT_POSSIBLE');
    expect(await into(second)).toBe('OK');
  });
});

describe('共因', () => {
  it('两家不同的单子记成同一个原因，互相看得到；版本不变，业主看不到', async () => {
    const [one, two] = [await steps.report(), await neighbours()];
    const before = [steps.stored(one).version, steps.stored(two).version];
    const link = { ...steps.beside(one), otherId: two, cause: '2单元立管' };
    const { causeId } = await test.must('supervisor', 'ticket.link', link);
    expect([steps.stored(one).version, steps.stored(two).version]).toEqual(before);
    const seen = await test.must('frontDesk', 'ticket.get', { ticketId: two });
    expect(seen.cause).toMatchObject({ title: '2单元立管', tickets: [{ id: one }] });
    const asOwner = await test.must('owner', 'ticket.get', { ticketId: one });
    expect([asOwner.cause, JSON.stringify(asOwner)]).toEqual([null, expect.not.stringContaining('立管')]);
    const third = await steps.report();
    const more = { ...steps.beside(third), otherId: two, cause: '另起的名字' };
    expect(await test.must('frontDesk', 'ticket.link', more)).toEqual({ causeId });
    expect(steps.stored(third).cause?.title).toBe('2单元立管');
  });

  it('和自己、和没有的单子连不上；各有各的原因也连不上', async () => {
    const one = await steps.report();
    const linked = (ticketId: string, otherId: string) =>
      test.code('frontDesk', 'ticket.link', { ...steps.beside(ticketId), otherId, cause: '立管' });
    expect(await linked(one, one)).toBe('MERGE_NOT_POSSIBLE');
    expect(await linked(one, 'no-such-ticket')).toBe('MERGE_NOT_POSSIBLE');
    const [two, three, four] = [await steps.report(), await steps.report(), await steps.report()];
    expect([await linked(one, two), await linked(three, four), await linked(one, three)]).toEqual([
      ...['OK', 'OK', 'MERGE_NOT_POSSIBLE'],
    ]);
  });
});

describe('前台替业主办', () => {
  it('前台看得到这家的预览、替他留位；快到了也改得了、取消得了', async () => {
    const { slots } = await test.must('frontDesk', 'ticket.preview', leakIn('h-501'));
    const [first] = slots;
    const hold = { ...leakIn('h-501'), slotId: first?.id ?? '', instead: null };
    expect(await test.code('frontDesk', 'ticket.hold', hold)).toBe('OK');
    expect(await test.code('otherFrontDesk', 'ticket.preview', leakIn('h-501'))).toBe('HOME_NOT_FOUND');
    const asOwner = reporting(leakIn('h-501'));
    expect(await test.code('frontDesk', 'ticket.report', asOwner)).toBe('HOME_NOT_FOUND');
    const ticketId = await steps.report({ slotId: slots[1]?.id ?? null });
    const move = { ...steps.write(ticketId), slotId: slots.at(-1)?.id ?? '', visitContact: 'same' as const };
    await test.must('frontDesk', 'ticket.reschedule', move);
    expect(steps.messagesTo('owner', 'rescheduled')).toHaveLength(1);
    await test.must('frontDesk', 'ticket.cancel', steps.write(ticketId));
    expect(steps.messagesTo('owner', 'cancelled')).toHaveLength(1);
  });

  it('员工报的公共区域没有人来确认，也没有人能评价，包括他自己', async () => {
    const site = { kind: 'area', communityId: 'anju', building: '3栋', floor: '5层' } as const;
    const lamp = { site, place: 'corridor', part: 'lamp', symptom: 'broken' } as const;
    const { ticketId } = await test.must('frontDesk', 'ticket.report', reporting(lamp));
    expect(steps.stored(ticketId)).toMatchObject({ firstContact: { name: '钱晓雯' }, reporter: { personId: '' } });
    await steps.finished(ticketId);
    expect(await test.code('frontDesk', 'ticket.confirm', steps.write(ticketId))).toBe('FORBIDDEN');
    const { memberships } = test.all('people').find(({ _id }) => _id === personId('frontDesk')) ?? {};
    expect(memberships?.map(({ role }) => role)).toEqual(['frontDesk']);
  });
});
