import { DAY } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, type PersonKey } from '../../support/community';
import { staffId } from '../../support/roster';
import { leak, stepsOn } from '../../support/steps';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud();
});
afterEach(() => test.close());

const communityId = 'anju';
const asking = (from: string, to: string, of: string | null = null) => ({
  ...{ requestId: requestId(), communityId, staffId: of, from, to, words: '家里有事' },
});
const leaveOf = (who: PersonKey) => test.all('technicians').find(({ _id }) => _id === `${personId(who)}:anju`)?.leave;

it('请假的那几天不再派单，答应过的活点出名来，一张也不动', async () => {
  const steps = stepsOn(test);
  const { slots } = await test.must('owner', 'ticket.preview', leak);
  const slot = slots.at(-1);
  if (slot === undefined) throw new Error('no slot');
  const ticketId = await steps.accepted(await steps.report({ slotId: slot.id }));
  const who = steps.technicianOf(ticketId);
  const { affected } = await test.must(who, 'staff.takeLeave', asking(slot.date, slot.date));
  expect(affected.map(({ id }) => id)).toEqual([ticketId]);
  expect(steps.stored(ticketId)).toMatchObject({ status: 'accepted' });
  expect(steps.technicianOf(ticketId)).toBe(who);
  expect(leaveOf(who)).toEqual([{ from: slot.date, to: slot.date }]);
  const told = test.all('messages').filter(({ kind }) => kind === 'leaveAffects');
  expect(told.map((message) => [message.personId, message.subjectId])).toEqual([[personId('supervisor'), ticketId]]);
  const next = await steps.report({ slotId: slot.id });
  expect(steps.technicianOf(next)).not.toBe(who);
});

it('过去的、颠倒的、已请过的日子请不了', async () => {
  const ask = (from: string, to: string) => test.code('technician', 'staff.takeLeave', asking(from, to));
  expect(await ask('2026-11-22', '2026-11-24')).toBe('LEAVE_NOT_POSSIBLE');
  expect(await ask('2026-11-26', '2026-11-25')).toBe('LEAVE_NOT_POSSIBLE');
  expect(await ask('2026-02-30', '2026-03-01')).toBe('BAD_INPUT');
  expect(await ask('2026-11-25', '2026-11-27')).toBe('OK');
  expect(await ask('2026-11-27', '2026-11-28')).toBe('LEAVE_NOT_POSSIBLE');
  expect(leaveOf('technician')).toEqual([{ from: '2026-11-25', to: '2026-11-27' }]);
});

it('发两遍只请一次', async () => {
  const input = asking('2026-11-25', '2026-11-26');
  const first = await test.must('technician', 'staff.takeLeave', input);
  expect(await test.must('technician', 'staff.takeLeave', input)).toEqual(first);
  expect(leaveOf('technician')).toHaveLength(1);
});

it('监理可以替人请假，师傅只能请自己的', async () => {
  const ofWorkmate = asking('2026-11-25', '2026-11-26', staffId('workmate'));
  expect(await test.code('technician', 'staff.takeLeave', ofWorkmate)).toBe('STAFF_NOT_FOUND');
  expect(await test.code('supervisor', 'staff.takeLeave', ofWorkmate)).toBe('OK');
  expect(leaveOf('workmate')).toHaveLength(1);
  const elsewhere = asking('2026-11-25', '2026-11-26', staffId('otherTechnician'));
  expect(await test.code('supervisor', 'staff.takeLeave', elsewhere)).toBe('STAFF_NOT_FOUND');
});

it('提前回来：没开始的取消，开始了的到昨天为止', async () => {
  await test.must('technician', 'staff.takeLeave', asking('2026-11-23', '2026-11-27'));
  await test.must('technician', 'staff.takeLeave', asking('2026-12-01', '2026-12-02'));
  test.skip(2 * DAY);
  const { leave, blocked } = await test.must('technician', 'staff.mine', { communityId });
  expect(blocked).toBe('leave');
  for (const { id } of leave) {
    const input = { requestId: requestId(), communityId, staffId: null, leaveId: id };
    await test.must('technician', 'staff.endLeave', input);
  }
  expect(leaveOf('technician')).toEqual([{ from: '2026-11-23', to: '2026-11-24' }]);
  expect(await test.must('technician', 'staff.mine', { communityId })).toMatchObject({ blocked: null });
});
