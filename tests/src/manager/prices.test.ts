import type { PriceItem } from '#domain/quote';
import {
  bookOf,
  countOf,
  itemOf,
  linesOf,
  newItem,
  noEdits,
  problemOf,
  restored,
  typedOf,
  without,
  withItem,
} from '../../../src/manager/prices/draft';

const valve: PriceItem = { id: 'i-1', kind: 'parts', trade: 'plumbing', name: '角阀', unit: '个', unitPrice: 6000 };
const visit: PriceItem = { id: 'i-2', kind: 'labour', trade: null, name: '上门', unit: '次', unitPrice: 5050 };
const book = [valve, visit];

test('没有改动时，价目表就是原来的价目表', () => {
  const lines = linesOf(book, noEdits);
  expect(bookOf(lines)).toEqual(book);
  expect(countOf(lines)).toBe(0);
});

test('改价、加一项、去掉一项，一起算成一版', () => {
  const dearer = { ...valve, unitPrice: 6500 };
  const fresh = { ...visit, id: 'i-3', name: '加急' };
  const edits = without(withItem(withItem(noEdits, dearer), fresh), 'i-2');
  const lines = linesOf(book, edits);
  expect(lines.map(({ state }) => state)).toEqual(['changed', 'removed', 'fresh']);
  expect(bookOf(lines)).toEqual([dearer, fresh]);
  expect(countOf(lines)).toBe(3);
});

test('改回原价就不算改动，去掉的可以留下，新加又去掉的什么也不剩', () => {
  expect(countOf(linesOf(book, withItem(noEdits, { ...valve })))).toBe(0);
  expect(countOf(linesOf(book, restored(without(noEdits, 'i-1'), 'i-1')))).toBe(0);
  const fresh = { ...visit, id: 'i-3' };
  expect(countOf(linesOf(book, without(withItem(noEdits, fresh), 'i-3')))).toBe(0);
});

test('别人同时存了新的一版，自己改的还在新的一版上', () => {
  const edits = withItem(noEdits, { ...valve, unitPrice: 6500 });
  const theirs = [{ ...visit, unitPrice: 8000 }, valve];
  expect(bookOf(linesOf(theirs, edits))).toEqual([
    { ...visit, unitPrice: 8000 },
    { ...valve, unitPrice: 6500 },
  ]);
});

test('单价按元键入，按分保存；缺什么说什么', () => {
  expect(itemOf(typedOf(visit))).toEqual(visit);
  const empty = newItem('i-9', 'gas');
  expect(itemOf(empty)).toBeNull();
  expect(problemOf(empty)).toBe('name');
  expect(problemOf({ ...empty, name: '软管' })).toBe('unit');
  expect(problemOf({ ...empty, name: '软管', unit: '根', price: '1.234' })).toBe('price');
  expect(itemOf({ ...empty, name: ' 软管 ', unit: '根', price: '35' })).toEqual({
    ...{ id: 'i-9', kind: 'parts', trade: 'gas', name: '软管', unit: '根', unitPrice: 3500 },
  });
});
