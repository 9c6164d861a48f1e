import { searchPairs } from '#domain/search';
import type { CaseDocument } from '../../../cloudfunctions/schema';
import { startTestCloud, type TestCloud } from '../../support/cloud';

let test: TestCloud;
const communityId = 'anju';

const taught = (n: number, title: string, lesson: string): CaseDocument => ({
  ...{ _id: `case:t-${n}`, communityId, ticketId: `t-${n}`, ticketNumber: `261122-${n}`, part: 'pipe', title },
  ...{ cause: '老化', measure: '更换', lesson, before: [], after: [], at: n },
  ...{ by: { personId: 'p-supervisor', name: '赵工' }, monthKey: '', sortKey: String(n).padStart(6, '0') },
  searchKeys: searchPairs([title, '老化', '更换', lesson]),
});

beforeAll(async () => {
  const many = Array.from({ length: 150 }, (_, n) => taught(n, n % 5 === 0 ? '角阀漏水' : '角阀松动', '逐户试压'));
  test = await startTestCloud();
  await test.seed({ cases: [...many, taught(900, '窗边渗水', '打胶前清灰'), taught(901, '水管漏', '阀门先关')] });
});
afterAll(() => test.close());

const find = (text: string, cursor: string | null = null) =>
  test.must('technician', 'case.list', { communityId, part: null, text, cursor });
const titles = async (text: string) => [...new Set((await find(text)).items.map(({ title }) => title))];

it('案例按字词找：题目、原因、做法、经验里都算，要全都有', async () => {
  expect(await titles('漏水')).toEqual(['角阀漏水']);
  expect(await titles('打胶')).toEqual(['窗边渗水']);
  expect(await titles('渗水 清灰')).toEqual(['窗边渗水']);
  expect(await titles('渗水 试压')).toEqual([]);
  expect(await titles('阀')).toEqual(['水管漏', '角阀松动', '角阀漏水']);
  expect(await titles('？？')).toEqual([]);
});

it('找到的也一页一页看，一条不少、一条不重', async () => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof find>> = await find('角阀漏水', cursor);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== null);
  expect(seen).toHaveLength(30);
  expect(new Set(seen).size).toBe(30);
});
