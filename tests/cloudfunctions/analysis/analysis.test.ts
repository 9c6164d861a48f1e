import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import type { PersonKey } from '../../support/community';
import { stepsOn } from '../../support/steps';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud();
});
afterAll(() => test.close());

const communityId = 'anju';
const quarter = '2026Q4';
const sections = { said: '多数业主满意', did: '换了角阀', changed: '', next: '交付前试压' };
const write = (version: number) => ({ requestId: requestId(), communityId, quarter, version });
const saving = (version: number, more: object = {}) => ({
  ...write(version),
  title: '四季度分析',
  ...sections,
  ...more,
});
const listed = async (who: PersonKey) =>
  (await test.must(who, 'analysis.list', { communityId, cursor: null })).items.map(({ state }) => state);

it('没有人写过，就用这个季度的数写一份草稿；没有数的地方也不编', async () => {
  const steps = stepsOn(test);
  const ticketId = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId));
  const draft = await test.must('manager', 'analysis.edit', { communityId, quarter });
  expect(draft).toMatchObject({ version: 0, state: 'draft', figures: { closures: 1, answers: 1 } });
  expect(draft.before).toMatchObject({ closures: 0, answers: 0, csat: { n: 0, rate: null } });
  expect(draft.title).not.toBe('');
  expect(draft.said).toMatch(/1/);
  // Nothing is kept by looking at it.
  expect(test.all('analyses')).toEqual([]);
  expect(await test.code('manager', 'analysis.publish', write(0))).toBe('ANALYSIS_EMPTY');
});

it('写的人看到的是哪一版就改哪一版；没通过检查的不收', async () => {
  expect(await test.code('manager', 'analysis.save', saving(0, { said: '违禁测试词' }))).toBe('TEXT_UNSAFE');
  const input = saving(0);
  expect(await test.must('manager', 'analysis.save', input)).toEqual({ version: 1 });
  expect(await test.must('manager', 'analysis.save', input)).toEqual({ version: 1 });
  expect(await test.code('manager', 'analysis.save', saving(0))).toBe('ANALYSIS_CHANGED');
  const shown = await test.must('manager', 'analysis.edit', { communityId, quarter });
  expect(shown).toMatchObject({ version: 1, title: '四季度分析', ...sections });
});

it('公布前业主看不到，公布后看得到、数停在那一刻，收回就又看不到', async () => {
  const analysisId = `${communityId}:${quarter}`;
  const get = (who: PersonKey) => test.call(who, 'analysis.get', { analysisId });
  expect(await listed('owner')).toEqual([]);
  expect(await listed('manager')).toEqual(['draft']);
  expect(await get('owner')).toMatchObject({ ok: false, code: 'ANALYSIS_NOT_FOUND' });
  expect(await test.must('manager', 'analysis.publish', write(1))).toEqual({ version: 2 });
  const steps = stepsOn(test);
  await steps.closed(await steps.report());
  expect(await get('neighbour')).toMatchObject({ data: { said: '多数业主满意', figures: { closures: 1 } } });
  expect(await test.must('manager', 'analysis.edit', { communityId, quarter })).toMatchObject({
    figures: { closures: 2 },
  });
  expect(await listed('owner')).toEqual(['published']);
  expect(await get('otherOwner')).toMatchObject({ ok: false, code: 'ANALYSIS_NOT_FOUND' });
  expect(await test.code('otherOwner', 'analysis.list', { communityId, cursor: null })).toBe('FORBIDDEN');
  expect(await test.code('otherManager', 'analysis.publish', write(2))).toBe('FORBIDDEN');
  await test.must('manager', 'analysis.withdraw', write(2));
  expect(await get('owner')).toMatchObject({ ok: false, code: 'ANALYSIS_NOT_FOUND' });
  expect(await get('manager')).toMatchObject({ data: { state: 'draft', figures: null } });
});
