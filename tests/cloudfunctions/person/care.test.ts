import { DAY, HOUR } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { personId } from '../../support/community';
import { staffId } from '../../support/roster';
import { stepsOn } from '../../support/steps';
import { taken } from '../tables/care';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud();
});
afterAll(() => test.close());

const request = () => ({ requestId: requestId() });
const kept = ['complaints', 'complaintGroups', 'complaintDailies', 'recoveries', 'tickets'] as const;
const everything = (): string => JSON.stringify(kept.map((name) => test.all(name)));

/** A case looked after to the end and answered, two complaints in a group, the report of their day looked up. */
async function careFor(): Promise<void> {
  const steps = stepsOn(test);
  const ticketId = await steps.closed(await steps.report());
  await test.must('frontDesk', 'ticket.callBack', steps.callInput(ticketId, { fixed: false }));
  const write = (version: number) => ({ ...request(), recoveryId: `${ticketId}:1:callBack`, version });
  await test.must('manager', 'recovery.contact', { ...write(1), words: '已致电' });
  await test.must('manager', 'recovery.close', { ...write(2), words: '已修好' });
  await test.must('owner', 'recovery.answer', { ...write(3), answer: 'partly', words: '还行' });
  const byPhone = taken({ homeId: 'h-502', caller: { name: '李建国', phone: '13800000001' } });
  const { complaintId } = await test.must('frontDesk', 'complaint.makeFor', byPhone);
  const { complaintId: otherId } = await test.must('frontDesk', 'complaint.makeFor', taken());
  const linking = { ...request(), complaintId, version: 1, otherId, title: '渗水' };
  await test.must('frontDesk', 'complaint.link', linking);
  test.skip(DAY + HOUR - (test.cloud.clock.now() % HOUR) + 1_000);
  await test.cloud.fireTimers('clock');
  const found = { communityId: 'anju', day: '2026-11-23', complaintId, result: 'true', words: '' } as const;
  await test.must('manager', 'complaint.check', { ...request(), ...found });
}

it('业主和前台注销以后，跟进、投诉、群诉和日报还在，不写是谁', async () => {
  await careFor();
  await test.must('owner', 'person.delete', request());
  for (const trace of [personId('owner'), '李建国', '13800000001']) {
    expect([trace, everything().includes(trace)]).toEqual([trace, false]);
  }
  const line = test.all('staff').find(({ _id }) => _id === staffId('frontDesk'));
  const leaving = { ...request(), staffId: staffId('frontDesk'), version: line?.version ?? 0 };
  await test.must('manager', 'staff.dismiss', leaving);
  await test.must('frontDesk', 'person.delete', request());
  for (const trace of [personId('frontDesk'), '钱晓雯']) {
    expect([trace, everything().includes(trace)]).toEqual([trace, false]);
  }
  expect(test.all('recoveries')).toMatchObject([{ answer: 'partly', manager: '孙丽华' }]);
  expect(test.all('complaintDailies').find(({ _id }) => _id === 'anju:2026-11-23')?.rows).toMatchObject([
    ...[{ handler: '已注销用户' }, { handler: '已注销用户' }],
  ]);
});
