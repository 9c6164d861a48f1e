import { startTestCloud, type TestCloud } from '../../support/cloud';
import { personId, type PersonKey } from '../../support/community';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeAll(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
});
afterAll(() => test.close());

const other = (who: PersonKey): PersonKey => (who === 'technician' ? 'workmate' : 'technician');
const technicianId = (who: PersonKey) => `${personId(who)}:anju`;
const holdersOf = (id: string) =>
  test
    .all('technicians')
    .flatMap(({ _id, openWork }) => (openWork.some(({ ticketId }) => ticketId === id) ? [_id] : []));
const rounds = [1, 2, 3];

it.each(rounds)('接单和改派撞在一起：只有一个算数，另一个知道单子变了（%d）', async () => {
  const ticketId = await steps.report();
  const first = steps.technicianOf(ticketId);
  const write = steps.write(ticketId);
  const assign = { ...steps.write(ticketId), technicianId: technicianId(other(first)), note: '换人' };
  const codes = await Promise.all([
    test.code(first, 'ticket.accept', write),
    test.code('frontDesk', 'ticket.assign', assign),
  ]);
  expect([...codes].sort()).toEqual(['OK', 'TICKET_CHANGED']);
  expect(holdersOf(ticketId)).toEqual([steps.stored(ticketId).technicianId]);
});

it.each(rounds)('两位师傅同时接同一张单：只有单子在谁手里谁接得到，另一位知道单子变了（%d）', async () => {
  const ticketId = await steps.report();
  const first = steps.technicianOf(ticketId);
  const stale = steps.write(ticketId);
  const assign = { ...steps.write(ticketId), technicianId: technicianId(other(first)), note: '换人' };
  await test.must('supervisor', 'ticket.assign', assign);
  const fresh = steps.write(ticketId);
  const codes = await Promise.all([
    test.code(first, 'ticket.accept', stale),
    test.code(other(first), 'ticket.accept', fresh),
  ]);
  expect(codes).toEqual(['TICKET_CHANGED', 'OK']);
  // Whoever guesses the new version has it no less late.
  expect(await test.code(first, 'ticket.arrive', steps.write(ticketId))).toBe('TICKET_CHANGED');
});

it.each(rounds)('两位前台同时改派给不同的人：只有一个算数（%d）', async () => {
  const ticketId = await steps.report();
  const declined = steps.technicianOf(ticketId);
  await test.must(declined, 'ticket.decline', { ...steps.write(ticketId), note: '没空' });
  await test.must(other(declined), 'ticket.decline', { ...steps.write(ticketId), note: '没空' });
  const assign = (who: PersonKey, to: PersonKey) =>
    test.code(who, 'ticket.assign', { ...steps.write(ticketId), technicianId: technicianId(to), note: '请去' });
  const codes = await Promise.all([assign('frontDesk', 'technician'), assign('supervisor', 'workmate')]);
  expect([...codes].sort()).toEqual(['OK', 'TICKET_CHANGED']);
  expect(holdersOf(ticketId)).toEqual([steps.stored(ticketId).technicianId]);
});

it.each(rounds)('合并和完工撞在一起：要么并进去以后完工，要么完工了并不进去，绝不并进关闭的单子（%d）', async () => {
  const into = await steps.working(await steps.report());
  const twice = await steps.report();
  const finish = await steps.finishInput(into);
  const merge = { ...steps.write(twice), intoId: into, note: '重复' };
  const [finished, merged] = await Promise.all([
    test.code(steps.technicianOf(into), 'ticket.finish', finish),
    test.code('frontDesk', 'ticket.merge', merge),
  ]);
  expect(finished).toBe('OK');
  expect(merged).toBe('OK');
  const confirm = steps.write(into);
  const third = await steps.report();
  const again = { ...steps.write(third), intoId: into, note: '重复' };
  const [closed, late] = await Promise.all([
    test.code('owner', 'ticket.confirm', confirm),
    test.code('frontDesk', 'ticket.merge', again),
  ]);
  expect(closed).toBe('OK');
  expect(['OK', 'MERGE_NOT_POSSIBLE']).toContain(late);
  expect(steps.stored(third).mergedInto?.id ?? null).toBe(late === 'OK' ? into : null);
});

it.each(rounds)('合并和师傅到场撞在一起：只有一个算数（%d）', async () => {
  const into = await steps.report();
  const twice = await steps.accepted(await steps.report());
  const who = steps.technicianOf(twice);
  const codes = await Promise.all([
    test.code(who, 'ticket.arrive', steps.write(twice)),
    test.code('frontDesk', 'ticket.merge', { ...steps.write(twice), intoId: into, note: '重复' }),
  ]);
  expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
  expect(codes.filter((code) => code !== 'OK')).toHaveLength(1);
});
