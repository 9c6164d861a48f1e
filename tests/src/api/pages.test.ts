import { around, nextOf, placed, readPages, type Page } from '../../../src/api/pages';

/** Three pages of two, and whoever asks is written down. */
const asked: (string | null)[] = [];
const shelf: Readonly<Record<string, { items: readonly number[]; cursor: string | null }>> = {
  first: { items: [6, 5], cursor: 'second' },
  second: { items: [4, 3], cursor: 'third' },
  third: { items: [2, 1], cursor: null },
};
const page = (cursor: string | null) => {
  asked.push(cursor);
  const data = shelf[cursor ?? 'first'];
  return Promise.resolve(data === undefined ? { ok: false as const, code: 'NETWORK' } : { ok: true as const, data });
};
beforeEach(() => asked.splice(0));

const itemsOf = (pages: readonly Page<number>[]): number[] => pages.flatMap(({ items }) => items);
const read = async (from: string | null, count: number): Promise<readonly Page<number>[]> => {
  const answer = await readPages(page, { from, count });
  if (!answer.ok) throw new Error(answer.code);
  return answer.pages;
};

test('回到列表时，看过的每一页都重新读，位置不变', async () => {
  const pages = await read(null, 2);
  expect(pages).toEqual([
    { from: null, items: [6, 5], next: 'second' },
    { from: 'second', items: [4, 3], next: 'third' },
  ]);
  expect(nextOf(pages)).toBe('third');
  expect(asked).toEqual([null, 'second']);
});

test('列表变短了，读到头就停', async () => {
  const pages = await read('second', 5);
  expect(itemsOf(pages)).toEqual([4, 3, 2, 1]);
  expect(nextOf(pages)).toBeNull();
});

test('有一页读不到，就一页也不换：半张列表会让下面的内容从手指下消失', async () => {
  const broken = (cursor: string | null) => page(cursor === 'second' ? 'nowhere' : cursor);
  expect(await readPages(broken, { from: null, count: 3 })).toEqual({ ok: false, code: 'NETWORK' });
});

test('往下读的一页接在后面', async () => {
  const known = await read(null, 2);
  expect(itemsOf(placed(known, await read('third', 1)))).toEqual([6, 5, 4, 3, 2, 1]);
});

test('中间几页重读后还接得上，下面的就留着', async () => {
  const known = await read(null, 3);
  const again = [{ from: 'second', items: [40, 30], next: 'third' }];
  expect(itemsOf(placed(known, again))).toEqual([6, 5, 40, 30, 2, 1]);
});

test('重读后接不上了，下面的不要：一张不重复，一张不漏', async () => {
  const known = await read(null, 3);
  const again = [{ from: 'second', items: [4, 2], next: 'fourth' }];
  const pages = placed(known, again);
  expect(itemsOf(pages)).toEqual([6, 5, 4, 2]);
  expect(nextOf(pages)).toBe('fourth');
});

describe('翻得很深再回来，只重读眼前的几页', () => {
  const deep: readonly Page<number>[] = Array.from({ length: 50 }, (_, n) => ({
    from: n === 0 ? null : `c${n}`,
    items: Array.from({ length: 20 }, (__, i) => n * 20 + i),
    next: `c${n + 1}`,
  }));

  test.each([
    [0, null],
    [600, 'c25'],
    [999, 'c40'],
  ])('看着第 %i 张，从 %p 读起', (item, from) => {
    expect(around(deep, item, 10)).toEqual({ from, count: 10 });
  });

  test('不到十页就全读', () => {
    expect(around(deep.slice(0, 3), 59, 10)).toEqual({ from: null, count: 3 });
  });

  test('什么都还没读过，读第一页', () => {
    expect(around([], 0, 10)).toEqual({ from: null, count: 1 });
  });
});
