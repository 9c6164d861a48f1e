import { defaultSettings } from '#domain/settings';
import { HOUR, MINUTE } from '#domain/time';
import { requestId, START, startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, smallCommunity, type PersonKey } from '../../support/community';
import { leak, leakIn, reporting, stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
/** One plumber's visit per slot: the second one who wants it sees at once that it is gone. */
const { slots: plan } = defaultSettings;
const tight = { ...defaultSettings, slots: { ...plan, capacity: { ...plan.capacity, plumbing: 1 } } };
beforeEach(async () => {
  test = await startTestCloud({}, smallCommunity(START, tight));
  steps = stepsOn(test);
});
afterEach(() => test.close());

const homes: Partial<Record<PersonKey, string>> = { owner: 'h-501', family: 'h-501', neighbour: 'h-502' };
const defectOf = (who: PersonKey) => leakIn(homes[who] ?? 'h-501');
const open = async (who: PersonKey) =>
  (await test.must(who, 'ticket.preview', defectOf(who))).slots.map(({ id }) => id);
const holding = (who: PersonKey, slotId: string, instead: string | null = null) =>
  test.code(who, 'ticket.hold', { ...defectOf(who), slotId, instead });
const bookedBy = (who: PersonKey, slotId: string) =>
  test.code(who, 'ticket.report', reporting({ ...defectOf(who), slotId }));
const takenOf = (slotId: string): number => test.all('slots').find(({ _id }) => _id === slotId)?.taken ?? 0;
const dayOfWork = (ticketId: string) =>
  test
    .all('technicians')
    .flatMap(({ openWork }) => openWork)
    .find((work) => work.ticketId === ticketId)?.date;

describe('占位', () => {
  it('占住的位置别人看不到也约不上，自己看得到也约得上', async () => {
    const [slotId = ''] = await open('owner');
    const { until } = await test.must('owner', 'ticket.hold', { ...leak, slotId, instead: null });
    expect(until - test.cloud.clock.now()).toBeGreaterThan(9 * MINUTE);
    expect(await open('neighbour')).not.toContain(slotId);
    expect(await holding('neighbour', slotId)).toBe('SLOT_FULL');
    expect(await bookedBy('neighbour', slotId)).toBe('SLOT_FULL');
    expect(await open('owner')).toContain(slotId);
    expect(await bookedBy('owner', slotId)).toBe('OK');
    expect(test.all('slots')).toMatchObject([{ _id: slotId, taken: 1, holds: [] }]);
  });

  it('十分钟一过，占的位置谁都可以约，旧的占位下次写入时清掉', async () => {
    const [slotId = ''] = await open('owner');
    expect(await holding('owner', slotId)).toBe('OK');
    test.skip(10 * MINUTE + 1_000);
    expect(await open('neighbour')).toContain(slotId);
    expect(await holding('neighbour', slotId)).toBe('OK');
    expect(test.all('slots')[0]?.holds).toHaveLength(1);
    expect(await bookedBy('owner', slotId)).toBe('SLOT_FULL');
  });

  it('换一个时段就放出原来的；新的占不到，原来的还在', async () => {
    const [first = '', second = '', third = ''] = (await open('owner')).slice(-3);
    expect(await holding('owner', first)).toBe('OK');
    expect(await holding('owner', second, first)).toBe('OK');
    expect(await holding('neighbour', first)).toBe('OK');
    expect(await holding('owner', first, second)).toBe('SLOT_FULL');
    expect(await open('neighbour')).not.toContain(second);
    expect(await holding('owner', third, second)).toBe('OK');
    expect(await open('neighbour')).toContain(second);
  });

  it('别人占的位置放不掉；紧急的不占位', async () => {
    const [first = '', second = ''] = await open('owner');
    expect(await holding('owner', first)).toBe('OK');
    expect(await holding('neighbour', second, first)).toBe('OK');
    expect(await open('neighbour')).not.toContain(first);
    const urgent = { ...leak, symptom: 'runningWater' as const, slotId: second, instead: null };
    expect(await test.code('owner', 'ticket.hold', urgent)).toBe('SLOT_NOT_OFFERED');
  });
});

describe('改约', () => {
  const moving = (ticketId: string, slotId: string) => ({ ...steps.write(ticketId), slotId, visitContact: null });
  const visitContact = { name: '王芳', phone: '138 0000 0002' };

  it('约上新的、放出旧的，师傅的活改到那一天，并告诉师傅', async () => {
    const ids = await open('owner');
    const [slotId = '', later = ''] = [ids.at(-8), ids.at(-1)];
    const ticketId = await steps.accepted(await steps.report({ slotId }));
    const { slots } = await test.must('owner', 'ticket.slots', { ticketId });
    expect(slots.map(({ id }) => id)).not.toContain(slotId);
    await test.must('owner', 'ticket.reschedule', { ...moving(ticketId, later), visitContact });
    expect([takenOf(slotId), takenOf(later)]).toEqual([0, 1]);
    const stored = steps.stored(ticketId);
    expect(stored).toMatchObject({ status: 'accepted', appointment: { id: later } });
    expect(stored.visitContact).toEqual({ name: '王芳', phone: '13800000002' });
    expect(dayOfWork(ticketId)).toBe(stored.appointment?.date);
    const arrival = stored.clocks.filter(({ kind, stoppedAt }) => kind === 'arrival' && stoppedAt === null);
    expect(arrival.map(({ dueAt }) => dueAt)).toEqual([stored.appointment?.endsAt]);
    const { items } = await test.must(steps.technicianOf(ticketId), 'community.messages', { cursor: null });
    expect(items[0]).toMatchObject({ kind: 'rescheduled', subjectId: ticketId, version: stored.version });
  });

  it('满了就不动：旧的时段还在，一处也没改', async () => {
    const ids = await open('owner');
    const [slotId = '', full = ''] = ids.slice(-2);
    const ticketId = await steps.report({ slotId });
    expect(await bookedBy('neighbour', full)).toBe('OK');
    const before = JSON.stringify([test.all('tickets'), test.all('slots'), test.all('technicians')]);
    expect(await test.code('owner', 'ticket.reschedule', moving(ticketId, full))).toBe('SLOT_FULL');
    expect(await test.code('owner', 'ticket.reschedule', moving(ticketId, 'anju:lift:2026-11-24:0800'))).toBe(
      'SLOT_NOT_OFFERED',
    );
    expect(JSON.stringify([test.all('tickets'), test.all('slots'), test.all('technicians')])).toBe(before);
  });

  it('同一次改约发两遍只改一次，看着旧的一版来改不行', async () => {
    const ids = await open('owner');
    const [slotId = '', later = ''] = ids.slice(-2);
    const ticketId = await steps.report({ slotId });
    const input = moving(ticketId, later);
    const replies = await Promise.all([1, 2, 3].map(() => test.must('owner', 'ticket.reschedule', input)));
    expect(new Set(replies.map(({ version }) => version)).size).toBe(1);
    expect([takenOf(slotId), takenOf(later)]).toEqual([0, 1]);
    const stale = { ...input, requestId: requestId(), slotId };
    expect(await test.code('owner', 'ticket.reschedule', stale)).toBe('TICKET_CHANGED');
  });

  it('只换开门的人，时段不动', async () => {
    const [slotId = ''] = (await open('owner')).slice(-1);
    const ticketId = await steps.report({ slotId });
    await test.must('owner', 'ticket.reschedule', { ...moving(ticketId, slotId), visitContact });
    expect(steps.stored(ticketId)).toMatchObject({ appointment: { id: slotId }, visitContact: { name: '王芳' } });
    expect(takenOf(slotId)).toBe(1);
  });

  it('还是原来的人开门：不用再写电话，号码不丢；没有原来的人就是自己', async () => {
    const [slotId = '', later = ''] = (await open('owner')).slice(-2);
    const ticketId = await steps.report({ slotId, visitContact });
    await test.must('owner', 'ticket.reschedule', { ...moving(ticketId, later), visitContact: 'same' });
    const known = { name: '王芳', phone: '13800000002' };
    expect(steps.stored(ticketId)).toMatchObject({ appointment: { id: later }, visitContact: known });
    const alone = await steps.report();
    await test.must('owner', 'ticket.reschedule', { ...moving(alone, slotId), visitContact: 'same' });
    expect(steps.stored(alone).visitContact).toBeNull();
  });

  it('上门前两小时之内不能改也不能取消；时段过了没人来，又可以', async () => {
    const [slotId = '', , , later = ''] = await open('owner');
    const ticketId = await steps.accepted(await steps.report({ slotId }));
    const { startsAt = 0, endsAt = 0 } = steps.stored(ticketId).appointment ?? {};
    const detail = () => test.must('owner', 'ticket.get', { ticketId });
    expect((await detail()).changeUntil).toBe(startsAt - 2 * HOUR);
    test.skip(startsAt - 2 * HOUR - test.cloud.clock.now() + 1_000);
    expect(await test.must('owner', 'ticket.slots', { ticketId })).toEqual({ slots: [] });
    expect(await test.code('owner', 'ticket.reschedule', moving(ticketId, later))).toBe('CHANGE_TOO_LATE');
    expect(await test.code('owner', 'ticket.cancel', steps.write(ticketId))).toBe('CHANGE_TOO_LATE');
    test.skip(endsAt - test.cloud.clock.now() + 1_000);
    expect(await test.code('owner', 'ticket.reschedule', moving(ticketId, later))).toBe('OK');
  });

  it('那天没人有空的单，改到有人的一天就派出去，一条消息说清楚', async () => {
    const hands = test.all('technicians');
    await test.seed({ technicians: hands.map((hand) => ({ ...hand, dailyCapacity: 0 })) });
    const [slotId = '', later = ''] = (await open('owner')).slice(-2);
    const ticketId = await steps.report({ slotId });
    expect(steps.stored(ticketId)).toMatchObject({ status: 'reported', assignment: null });
    await test.seed({ technicians: hands });
    expect(await test.must('owner', 'ticket.reschedule', moving(ticketId, later))).toMatchObject({
      status: 'dispatched',
    });
    const { items } = await test.must(steps.technicianOf(ticketId), 'community.messages', { cursor: null });
    expect(items.map(({ kind }) => kind)).toEqual(['workOrder']);
    expect(dayOfWork(ticketId)).toBe(steps.stored(ticketId).appointment?.date);
  });

  it('没约上时段的可以补约；别人、师傅和经理不能改业主的约', async () => {
    const [slotId = ''] = (await open('owner')).slice(-1);
    const ticketId = await steps.report();
    for (const who of ['technician', 'manager'] as const) {
      expect(await test.code(who, 'ticket.reschedule', moving(ticketId, slotId))).toBe('FORBIDDEN');
    }
    expect(await test.code('neighbour', 'ticket.reschedule', moving(ticketId, slotId))).toBe('TICKET_NOT_FOUND');
    expect(await test.code('family', 'ticket.reschedule', moving(ticketId, slotId))).toBe('OK');
    expect(takenOf(slotId)).toBe(1);
    expect(test.all('ticketEvents').at(-1)).toMatchObject({ kind: 'reschedule', by: { personId: personId('family') } });
  });
});
