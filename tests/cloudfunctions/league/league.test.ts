import { defaultSettings } from '#domain/settings';
import { requestId, startTestCloud, START, type TestCloud } from '../../support/cloud';
import { personId, smallCommunity } from '../../support/community';
import { stepsOn, type Steps } from '../../support/steps';
import { lesson, penalty } from '../tables/office';

let test: TestCloud;
let steps: Steps;
let rated: string;

const communityId = 'anju';
const quarter = '2026Q4';
const firm = { communityId, subject: 'contractor', subjectId: 'k-1', quarter } as const;

beforeAll(async () => {
  const settings = { ...defaultSettings, league: { fewest: 1, newcomerMonths: 6 } };
  test = await startTestCloud({}, smallCommunity(START, settings));
  steps = stepsOn(test);
  const [first] = test.all('contractors');
  if (first === undefined) throw new Error('no contractor');
  const another = { ...first, name: '新来的维修', since: '2026-10-01', sortKey: '新来的维修-k-3' };
  await test.seed({ contractors: [{ ...another, _id: 'k-3' }] });
  rated = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(rated, { stars: 4 }));
}, 120_000);
afterAll(() => test.close());

it('排行里是在这里干活的每一家，新来的单独一档，没有份数的不排', async () => {
  const league = { communityId, subject: 'contractor', period: quarter } as const;
  const { from, to, fewest, rows } = await test.must('manager', 'league.get', league);
  expect([from, to, fewest]).toEqual(['2026-10-01', '2026-12-31', 1]);
  expect(rows).toMatchObject([
    { subjectId: 'k-1', name: '永固建筑维修', band: 'ranked', group: 1, csat: { n: 1, hits: 1 }, last: false },
    { subjectId: 'k-3', name: '新来的维修', band: 'newcomer', group: null, adjusted: null, csat: { n: 0 } },
  ]);
  const year = await test.must('manager', 'league.get', { ...league, period: '2026' });
  expect([year.from, year.rows[0]?.csat.n]).toEqual(['2026-01-01', 1]);
  const before = await test.must('manager', 'league.get', { ...league, period: '2026Q3' });
  expect(before.rows.map(({ band }) => band)).toEqual(['newcomer', 'tooFew']);
});

it('考核表：数字是算的，等级、考试和比武是人写的；别人先写了就再看一遍', async () => {
  await test.must('supervisor', 'contractor.penalise', penalty('k-1'));
  const blank = await test.must('manager', 'league.review', firm);
  expect(blank).toMatchObject({ version: 0, grade: null, saved: null, cases: null, figures: { closures: 1 } });
  expect(blank.penalties).toMatchObject({ count: 1, amount: 20_000 });
  expect(blank.firm).toMatchObject({ licenceUntil: '2099-12-31', people: 2, trained: 2 });
  const contests = [{ on: '2026-11-20', name: '水电比武', place: 2 }];
  const save = (version: number) => ({
    ...{ requestId: requestId(), ...firm, version, grade: 'B' as const, examMark: 88, contests, words: '返修要再少' },
  });
  const write = save(0);
  expect(await test.must('manager', 'league.saveReview', write)).toEqual({ version: 1 });
  expect(await test.must('manager', 'league.saveReview', write)).toEqual({ version: 1 });
  expect(await test.code('manager', 'league.saveReview', save(0))).toBe('REVIEW_CHANGED');
  const written = await test.must('manager', 'league.review', firm);
  expect(written).toMatchObject({ version: 1, grade: 'B', examMark: 88, contests, saved: { by: '孙丽华' } });
  for (const elsewhere of ['k-2', 'no-such-firm']) {
    const other = { ...firm, subjectId: elsewhere };
    expect(await test.code('manager', 'league.review', other)).toBe('REVIEW_NOT_FOUND');
    expect(await test.code('manager', 'league.saveReview', { ...save(0), ...other })).toBe('REVIEW_NOT_FOUND');
  }
});

it('监理的考核表：他名下关闭的维修、他写的案例；注销以后没有这张表', async () => {
  await test.must('supervisor', 'case.promote', lesson(rated));
  const sheet = { ...firm, subject: 'supervisor', subjectId: personId('supervisor') } as const;
  const seen = await test.must('manager', 'league.review', sheet);
  expect(seen).toMatchObject({ name: '赵工', cases: 1, firm: null, penalties: { count: 0 }, csat: { n: 1 } });
  const said = { grade: 'A' as const, examMark: 95, contests: [], words: '' };
  await test.must('manager', 'league.saveReview', { requestId: requestId(), ...sheet, version: 0, ...said });
  await test.must('manager', 'staff.dismiss', { requestId: requestId(), staffId: 's-supervisor', version: 1 });
  await test.must('supervisor', 'person.delete', { requestId: requestId() });
  expect(await test.code('manager', 'league.review', sheet)).toBe('REVIEW_NOT_FOUND');
  expect(test.all('reviews').map(({ subject }) => subject)).toEqual(['contractor']);
});
