import { DAY, HOUR } from '#domain/time';
import { startTestCloud, type TestCloud } from '../../support/cloud';
import { personId } from '../../support/community';
import { stepsOn, type Steps } from '../../support/steps';

let test: TestCloud;
let steps: Steps;
beforeEach(async () => {
  test = await startTestCloud();
  steps = stepsOn(test);
  // One technician, so that everything is theirs.
  const [first] = test.all('technicians');
  const rest = test
    .all('technicians')
    .map((one) => ({ ...one, licenceUntil: one._id === first?._id ? one.licenceUntil : null }));
  await test.cloud.documents.put('technicians', rest);
});
afterEach(() => test.close());

const month = () => test.must('technician', 'satisfaction.month', { communityId: 'anju', month: '2026-11' });
const standing = () => test.all('technicians').find(({ _id }) => _id === `${personId('technician')}:anju`)?.standing;
const rated = async (stars: 1 | 2 | 3 | 4 | 5) => {
  const ticketId = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars }));
  return ticketId;
};

it('自己的一个月：到场、准时、完工、关闭、一次修好', async () => {
  await steps.closed(await steps.report());
  const returned = await steps.finished(await steps.report());
  await test.must('owner', 'ticket.reopen', { ...steps.write(returned), note: '还漏', photos: [] });
  expect(await month()).toMatchObject({ arrivals: 2, onTime: 2, finished: 1, closed: 1, firstTimeFixed: 1 });
  await steps.closed(returned);
  expect(await month()).toMatchObject({ arrivals: 3, finished: 2, closed: 2, firstTimeFixed: 1 });
});

it('迟到的到场不算准时', async () => {
  const ticketId = await steps.accepted(await steps.report());
  test.skip(3 * HOUR);
  await test.must('technician', 'ticket.arrive', steps.write(ticketId));
  expect(await month()).toMatchObject({ arrivals: 1, onTime: 0 });
});

it('重点工程验收通过才算完工，返工不重复算', async () => {
  const ticketId = await steps.submitted();
  expect(await month()).toMatchObject({ finished: 0 });
  const photos = [await test.upload('supervisor')];
  await test.must('supervisor', 'ticket.rework', { ...steps.write(ticketId), note: '重做', photos });
  await test.must('technician', 'ticket.arrive', steps.write(ticketId));
  await test.must('technician', 'ticket.finish', await steps.finishInput(ticketId));
  await test.must('supervisor', 'ticket.pass', { ...steps.write(ticketId), note: '', photos: [] });
  expect(await month()).toMatchObject({ finished: 1, arrivals: 2 });
});

it('改评价是替换，不是相加', async () => {
  const ticketId = await rated(5);
  expect(standing()).toEqual({ answers: 1, satisfied: 1 });
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 2 }));
  expect(standing()).toEqual({ answers: 1, satisfied: 0 });
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars: 1 }));
  expect(standing()).toEqual({ answers: 1, satisfied: 0 });
  const [counted] = test.all('technicianMonths');
  expect(counted).toMatchObject({ answers: 1, satisfied: 0 });
});

it('得分下月八号以后、满五份才看得到，只有总数', async () => {
  for (const stars of [5, 5, 4, 3] as const) await rated(stars);
  expect((await month()).score).toBeNull();
  test.skip(20 * DAY);
  expect((await month()).score).toBeNull();
  const [counted] = test.all('technicianMonths');
  await test.cloud.documents.put('technicianMonths', [{ ...counted, answers: 5, satisfied: 4 }] as Record<
    string,
    unknown
  >[]);
  expect((await month()).score).toEqual({ answers: 5, satisfied: 4 });
});

it('满五份也要等到日子；别的小区的月份看不了', async () => {
  for (const stars of [5, 5, 4, 3, 2] as const) await rated(stars);
  const seen = await month();
  expect(seen.score).toBeNull();
  expect(seen.scoreFrom).toBeGreaterThan(test.cloud.clock.now());
  const elsewhere = { communityId: 'linli', month: '2026-11' };
  expect(await test.code('technician', 'satisfaction.month', elsewhere)).toBe('FORBIDDEN');
});
