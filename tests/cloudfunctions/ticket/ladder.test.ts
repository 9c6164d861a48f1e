import { MINUTE } from '#domain/time';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, type PersonKey } from '../../support/community';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterEach(() => test.close());

const technicianId = (who: PersonKey) => `${personId(who)}:anju`;
const declined = async (ticketId: string) =>
  test.must(steps.technicianOf(ticketId), 'ticket.decline', { ...steps.write(ticketId), note: '今天排满了' });
const other = (who: PersonKey): PersonKey => (who === 'technician' ? 'workmate' : 'technician');
const workOf = (who: PersonKey) =>
  test
    .all('technicians')
    .find(({ _id }) => _id === technicianId(who))
    ?.openWork.map(({ ticketId }) => ticketId);
const queued = async (view: 'unassigned' | 'open') =>
  (await test.must('frontDesk', 'ticket.queue', { communityId: 'anju', view, cursor: null })).items.map(({ id }) => id);
const changeTechnician = async (who: PersonKey, fields: object) => {
  const stored = test.all('technicians').find(({ _id }) => _id === technicianId(who));
  await test.cloud.documents.put('technicians', [{ ...stored, ...fields }] as Record<string, unknown>[]);
};

describe('没人接', () => {
  it('都退回了：监理十分钟内安排，没安排就进前台的电话清单；每一级一条记录、一条消息', async () => {
    const ticketId = await steps.report();
    await declined(ticketId);
    await declined(ticketId);
    expect(steps.kindsOf(ticketId)).toEqual(['report', 'dispatch', 'decline', 'dispatch', 'decline', 'toSupervisor']);
    expect(steps.stored(ticketId)).toMatchObject({ status: 'reported', rung: 'supervisor', queues: ['unassigned'] });
    expect(steps.messagesTo('supervisor', 'raised')).toHaveLength(1);
    expect(steps.messagesTo('frontDesk', 'raised')).toHaveLength(0);
    await test.cloud.clock.advance(13 * MINUTE);
    expect(steps.kindsOf(ticketId).at(-1)).toBe('toFrontDesk');
    expect(steps.stored(ticketId)).toMatchObject({ rung: 'frontDesk' });
    expect(steps.messagesTo('frontDesk', 'raised')).toHaveLength(1);
    await test.cloud.clock.advance(60 * MINUTE);
    expect(steps.kindsOf(ticketId)).toHaveLength(7);
    expect(steps.messagesTo('manager', 'late')).toHaveLength(1);
    expect(await queued('unassigned')).toEqual([ticketId]);
  });

  it('派出去没人接的，依次换人、监理、前台；每个人都有自己的时间，误了的时限一直记着', async () => {
    const ticketId = await steps.report();
    await test.cloud.clock.advance(45 * MINUTE);
    expect(steps.kindsOf(ticketId)).toEqual([
      ...['report', 'dispatch', 'expire', 'dispatch', 'expire'],
      ...['toSupervisor', 'toFrontDesk'],
    ]);
    const missed = steps.stored(ticketId).clocks.filter(({ kind }) => kind === 'handOver');
    expect(missed.map(({ missedAt }) => missedAt !== null)).toEqual([true, true, true]);
  });

  it('监理和前台都派得了，派了还要本人接；理由和被放过的条件都记着', async () => {
    const ticketId = await steps.report();
    const first = steps.technicianOf(ticketId);
    await declined(ticketId);
    await declined(ticketId);
    const { candidates } = await test.must('supervisor', 'ticket.candidates', { ticketId });
    expect(candidates).toHaveLength(2);
    expect(candidates[0]).toMatchObject({ failed: ['declinedBefore'], assignable: true, contractor: '永固建筑维修' });
    const assign = { ...steps.write(ticketId), technicianId: technicianId(first), note: '电话里答应去' };
    expect(await test.must('supervisor', 'ticket.assign', assign)).toMatchObject({ status: 'dispatched' });
    const { reasons, rung } = steps.stored(ticketId);
    expect(rung).toBe('routing');
    expect(reasons[0]).toEqual({ reason: 'chosenByPerson', value: null });
    expect(reasons).toContainEqual({ reason: 'declinedBefore', value: 0 });
    expect(steps.messagesTo(first, 'workOrder')).toHaveLength(2);
    await steps.accepted(ticketId);
    expect(workOf(first)).toEqual([ticketId]);
  });
});

describe('改派', () => {
  it('从已接单的师傅那里改派：他的工作少一件、会知道；接手的多一件', async () => {
    const ticketId = await steps.accepted(await steps.report());
    const first = steps.technicianOf(ticketId);
    const second = other(first);
    const input = { ...steps.write(ticketId), technicianId: technicianId(second), note: '离得更近' };
    await test.must('frontDesk', 'ticket.assign', input);
    expect(steps.technicianOf(ticketId)).toBe(second);
    expect([workOf(first), workOf(second)]).toEqual([[], [ticketId]]);
    const { timeline } = await test.must('owner', 'ticket.get', { ticketId });
    expect(timeline.at(-1)).toMatchObject({ kind: 'assign', note: '', by: { name: '钱晓雯' } });
    expect(steps.messagesTo(first, 'amended')).toHaveLength(1);
    expect(steps.messagesTo(second, 'workOrder')).toHaveLength(1);
    const share = test.all('technicians').find(({ _id }) => _id === technicianId(second))?.share;
    expect(share).toEqual({ month: '2026-11', count: 1 });
  });

  it('资质过期、没有受训、请假的人派不了', async () => {
    const ticketId = await steps.report();
    const second = other(steps.technicianOf(ticketId));
    for (const fields of [
      { licenceUntil: '2026-11-22' },
      { licenceUntil: '2099-12-31', trainedOn: null },
      { trainedOn: '2020-01-01', leave: [{ from: '2026-11-20', to: '2026-11-30' }] },
    ]) {
      await changeTechnician(second, fields);
      const input = { ...steps.write(ticketId), technicianId: technicianId(second), note: '急' };
      expect(await test.code('frontDesk', 'ticket.assign', input)).toBe('TECHNICIAN_NOT_ELIGIBLE');
    }
    const gone = { ...steps.write(ticketId), technicianId: 'nobody:anju', note: '急' };
    expect(await test.code('frontDesk', 'ticket.assign', gone)).toBe('TECHNICIAN_NOT_ELIGIBLE');
    const stranger = { ...steps.write(ticketId), technicianId: `${personId('otherTechnician')}:linli`, note: '急' };
    expect(await test.code('frontDesk', 'ticket.assign', stranger)).toBe('TECHNICIAN_NOT_ELIGIBLE');
  });

  it('接单以后资质才到期：单子还是他的，监理看得到；新的单子不再派给他', async () => {
    const ticketId = await steps.accepted(await steps.report());
    const first = steps.technicianOf(ticketId);
    await changeTechnician(first, { licenceUntil: '2026-11-22', openWork: [] });
    await test.must(first, 'ticket.arrive', steps.write(ticketId));
    const { candidates } = await test.must('supervisor', 'ticket.candidates', { ticketId });
    const him = candidates.find((one) => one.technicianId === technicianId(first));
    expect(him).toMatchObject({ failed: ['licenceInDate'], assignable: false });
    expect(steps.technicianOf(await steps.report())).toBe(other(first));
  });
});

describe('首问负责', () => {
  it('代报的前台是首问人；其他渠道来的，第一个动手的前台是', async () => {
    const { ticketId } = await test.must('frontDesk', 'ticket.reportFor', {
      ...{ requestId: 'request-first-contact', homeId: 'h-501', place: 'kitchen', part: 'pipe', symptom: 'leak' },
      ...{ words: '水槽漏水', photos: [], slotId: null, channel: 'walkIn' },
      caller: { name: '李老先生', phone: '13800000001' },
    });
    expect(steps.stored(ticketId)).toMatchObject({ firstContact: { name: '钱晓雯' }, channel: 'walkIn' });
    const own = await steps.report();
    expect((await test.must('owner', 'ticket.get', { ticketId: own })).firstContact).toBeNull();
    await test.must('frontDesk', 'ticket.say', { ...steps.beside(own), words: '师傅在路上', photos: [] });
    const seen = await test.must('owner', 'ticket.get', { ticketId: own });
    expect(seen.firstContact).toMatchObject({ name: '钱晓雯', phone: '138****0007' });
  });

  it('给前台的消息只发给首问人；他不在前台了，就发给所有前台', async () => {
    const ticketId = await steps.report();
    const [community] = test.all('communities');
    if (community === undefined) throw new Error('no community');
    const second = {
      personId: personId('manager'),
      openId: 'openid-manager',
      name: '周敏',
      phone: '1',
      role: 'frontDesk',
    };
    const team = [...community.team, second];
    await test.cloud.documents.put('communities', [{ ...community, team }]);
    await test.must('frontDesk', 'ticket.say', { ...steps.beside(ticketId), words: '已催', photos: [] });
    await test.must('owner', 'ticket.say', { ...steps.beside(ticketId), words: '谢谢', photos: [] });
    expect([steps.messagesTo('frontDesk', 'said').length, steps.messagesTo('manager', 'said').length]).toEqual([1, 0]);
    const others = team.filter(({ personId: id }) => id !== personId('frontDesk'));
    await test.cloud.documents.put('communities', [{ ...community, team: others }]);
    await test.must('owner', 'ticket.say', { ...steps.beside(ticketId), words: '还在吗', photos: [] });
    expect([steps.messagesTo('frontDesk', 'said').length, steps.messagesTo('manager', 'said').length]).toEqual([1, 1]);
  });
});
