import { DAY, dayOf, HOUR } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { daysBefore, manyEstates } from '../../support/estates';
import { taken } from '../tables/care';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud({ workers: 3 });
});
afterAll(() => test.close());

const communityId = 'anju';
const dailies = () =>
  test
    .all('complaintDailies')
    .filter((daily) => daily.communityId === communityId)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
/** To the first turn of the next hour: reports are written on the hour. */
const nextHour = async (): Promise<void> => {
  test.skip(HOUR - (test.cloud.clock.now() % HOUR) + 1_000);
  await Promise.all([test.cloud.fireTimers('clock'), test.cloud.fireTimers('clock')]);
};
const told = () => test.all('messages').filter(({ kind }) => kind === 'complaintDaily');

it('每天早上写昨天的日报，定时器来两次也只有一份；没有投诉就写空的，不打扰人', async () => {
  await nextHour();
  expect(dailies().map(({ day }) => day)).toEqual([
    ...['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
  ]);
  expect(dailies().every(({ rows }) => rows.length === 0)).toBe(true);
  expect(told()).toEqual([]);
});

it('日报正好六栏：客户声音、收到时间、答复内容、答复时间、跟进处理人、有效措施', async () => {
  const { complaintId } = await test.must('frontDesk', 'complaint.makeFor', taken({ words: '楼道灯坏了' }));
  const write = (version: number, words: string) => ({ requestId: requestId(), complaintId, version, words });
  await test.must('frontDesk', 'complaint.follow', write(1, '已更换灯具'));
  await test.must('frontDesk', 'complaint.reply', write(2, '今天已修好'));
  test.skip(DAY);
  await nextHour();
  const daily = dailies().at(-1);
  expect(daily).toMatchObject({
    ...{ day: '2026-11-23', drawn: [complaintId] },
    rows: [{ complaintId, voice: '楼道灯坏了', reply: '今天已修好', handler: '钱晓雯', measures: '已更换灯具' }],
  });
  expect(told().map(({ subjectId }) => subjectId)).toEqual(['anju:2026-11-23', 'anju:2026-11-23']);
  const kept = JSON.stringify(daily);
  await test.must('frontDesk', 'complaint.settle', write(3, '业主确认'));
  await nextHour();
  expect(JSON.stringify(dailies().at(-1))).toBe(kept);
});

it('定时器停了三天，三份都补上，后来的改动不进前面的日报', async () => {
  test.skip(3 * DAY);
  await nextHour();
  expect(
    dailies()
      .map(({ day }) => day)
      .slice(-3),
  ).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
  expect(dailies().at(-3)?.rows).toMatchObject([{ measures: '已更换灯具\n业主确认' }]);
  const shown = await test.must('manager', 'complaint.daily', { communityId, day: '2026-11-23' });
  expect(shown).toMatchObject({ earlier: '2026-11-22', later: '2026-11-24', daily: { rows: [{ check: null }] } });
});

it('抽查只有经理做，写进日报那一行；日报里没有的抽查不了', async () => {
  const complaintId = dailies().find(({ day }) => day === '2026-11-23')?.drawn[0] ?? '';
  const found = { requestId: requestId(), communityId, day: '2026-11-23', complaintId, words: '灯没换' };
  expect(await test.code('frontDesk', 'complaint.check', { ...found, result: 'untrue' })).toBe('FORBIDDEN');
  await test.must('manager', 'complaint.check', { ...found, result: 'untrue' });
  await test.must('manager', 'complaint.check', { ...found, result: 'untrue' });
  const { daily } = await test.must('frontDesk', 'complaint.daily', { communityId, day: '2026-11-23' });
  expect(daily?.rows[0]?.check).toMatchObject({ result: 'untrue', words: '灯没换', by: '孙丽华' });
  expect(dailies().find(({ day }) => day === '2026-11-23')?.checks).toHaveLength(1);
  const elsewhere = { ...found, requestId: requestId(), day: '2026-11-22', result: 'true' as const };
  expect(await test.code('manager', 'complaint.check', elsewhere)).toBe('COMPLAINT_NOT_FOUND');
});

it('小区比一次查得到的还多，排在最后的也有日报，一天一份', async () => {
  const ids = await manyEstates(test);
  const [last = '', ...others] = [...ids].reverse();
  const days = daysBefore(dayOf(test.cloud.clock.now()), 7);
  const model = dailies()[0];
  if (model === undefined) throw new Error('no daily');
  const written = others.flatMap((id) =>
    days.map((day) => ({ ...model, _id: `${id}:${day}`, communityId: id, day, rows: [], drawn: [], checks: [] })),
  );
  await test.seed({ complaintDailies: written });
  await nextHour();
  const ofLast = test.all('complaintDailies').filter((daily) => daily.communityId === last);
  expect(ofLast.map(({ day }) => day).sort()).toEqual(days);
});
