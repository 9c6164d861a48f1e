import type { Api, Input } from '#domain/contract';
import { DAY } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { stepsOn } from '../../support/steps';

let test: TestCloud;
beforeEach(async () => {
  test = await startTestCloud();
});
afterEach(() => test.close());

const communityId = 'anju';
const promoting = (ticketId: string, more: Partial<Input<Api['case.promote']>> = {}): Input<Api['case.promote']> => ({
  ...{ requestId: requestId(), ticketId, title: '角阀漏水', cause: '密封圈老化' },
  ...{ measure: '换铜芯角阀', lesson: '交付前逐户试压' },
  ...more,
});
const promote = (ticketId: string) => test.must('supervisor', 'case.promote', promoting(ticketId));
const list = (part: 'pipe' | 'lamp' | null = null, text = '') =>
  test.must('supervisor', 'case.list', { communityId, part, text, cursor: null });

it('一张修好的工单成为案例：报修时和修完后的照片，不写是谁家', async () => {
  const steps = stepsOn(test);
  const before = await test.upload('owner');
  const ticketId = await steps.closed(await steps.report({ photos: [before] }));
  await test.cloud.clock.advance(3_000);
  const { caseId } = await promote(ticketId);
  expect(await list()).toMatchObject({
    items: [{ id: caseId, title: '角阀漏水', part: 'pipe', by: '赵工' }],
    thisMonth: 1,
  });
  const shown = await test.must('technician', 'case.get', { caseId });
  expect(shown.before.map(({ id, url }) => [id, url !== null])).toEqual([[before, true]]);
  expect(shown.after).toHaveLength(1);
  expect(shown).toMatchObject({ cause: '密封圈老化', measure: '换铜芯角阀', lesson: '交付前逐户试压' });
  expect(JSON.stringify(shown)).not.toMatch(/501|李|h-5/);
});

it('平台还没看过的照片，拍的人自己看案例也看不到', async () => {
  const steps = stepsOn(test);
  const ticketId = await steps.closed(await steps.report({ photos: [await test.upload('owner')] }));
  const { caseId } = await promote(ticketId);
  for (const who of [steps.technicianOf(ticketId), 'manager'] as const) {
    expect(await test.must(who, 'case.get', { caseId })).toMatchObject({ before: [], after: [] });
  }
});

it('没修完的、已是案例的、没通过检查的，都不收；发两遍只有一个', async () => {
  const steps = stepsOn(test);
  const working = await steps.working(await steps.report());
  const code = (input: Input<Api['case.promote']>) => test.code('supervisor', 'case.promote', input);
  expect(await code(promoting(working))).toBe('TICKET_ACTION_NOT_ALLOWED');
  const finished = await steps.finished(await steps.report());
  expect(await code(promoting(finished, { lesson: '违禁测试词' }))).toBe('TEXT_UNSAFE');
  const input = promoting(finished);
  expect(await code(input)).toBe('OK');
  expect(await code(input)).toBe('OK');
  expect(await code(promoting(finished))).toBe('CASE_EXISTS');
  expect(test.all('cases')).toHaveLength(1);
});

it('本月几个只数自己这个月的，别的岗位不数；可以按部位找', async () => {
  const steps = stepsOn(test);
  await promote(await steps.closed(await steps.report()));
  test.skip(10 * DAY);
  await promote(await steps.closed(await steps.report()));
  expect((await list()).thisMonth).toBe(1);
  expect((await list()).items).toHaveLength(2);
  expect((await list('pipe')).items).toHaveLength(2);
  expect((await list('lamp')).items).toEqual([]);
  expect(await test.must('manager', 'case.list', { communityId, part: null, text: '', cursor: null })).toMatchObject({
    thisMonth: null,
  });
});
