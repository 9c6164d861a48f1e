import { readPages } from '../../../src/api/pages';

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

test('回到列表时，看过的每一页都重新读，位置不变', async () => {
  const read = await readPages(page, { from: null, count: 2 });
  expect(read).toEqual({ ok: true, items: [6, 5, 4, 3], first: [6, 5], pages: 2, cursor: 'third' });
  expect(asked).toEqual([null, 'second']);
});

test('列表变短了，读到头就停', async () => {
  const read = await readPages(page, { from: 'second', count: 5 });
  expect(read).toEqual({ ok: true, items: [4, 3, 2, 1], first: [4, 3], pages: 2, cursor: null });
});

test('有一页读不到，就一页也不换：半张列表会让下面的内容从手指下消失', async () => {
  const broken = (cursor: string | null) => page(cursor === 'second' ? 'nowhere' : cursor);
  expect(await readPages(broken, { from: null, count: 3 })).toEqual({ ok: false, code: 'NETWORK' });
});
