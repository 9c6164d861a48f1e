import fc from 'fast-check';
import { yuan } from '#domain/money';
import { MAX_UNIT_PRICE } from '#domain/quote';
import { found, tradesIn } from '../../../src/staff/price-search';
import {
  emptyLine,
  fenOf,
  problemOf,
  typedLine,
  wholeQuote,
  withBook,
  withItem,
} from '../../../src/staff/quote/answers';

test.each([
  ['200', 20_000],
  ['12.5', 1_250],
  ['0.05', 5],
  [' 8.00 ', 800],
])('键入 %s 元是 %d 分', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen);
});

test.each(['', '.', '1.234', '-5', '1e3', '12,5', '100000.01', '9999999'])('%s 不是一个单价', (typed) => {
  expect(fenOf(typed)).toBeNull();
});

test('写出来的每一个价钱都读得回来，一分不差', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MAX_UNIT_PRICE }), (fen) => {
      expect(fenOf(yuan(fen).slice(1))).toBe(fen);
    }),
  );
});

test('有一项没写完就不能报价，写完了合计是各项之和', () => {
  const labour = { ...emptyLine, name: '更换角阀', price: '200' };
  const parts = { itemId: null, kind: 'parts', name: '角阀', price: '60', quantity: '2' } as const;
  expect(wholeQuote([labour, { ...parts, price: '' }])).toBeNull();
  expect(wholeQuote([])).toBeNull();
  expect(wholeQuote([labour, parts])?.total).toBe(32_000);
});

test('缺什么就说什么', () => {
  expect(problemOf({ ...emptyLine, price: '1' })).toContain('名称');
  expect(problemOf({ ...emptyLine, name: '工' })).toContain('单价');
  expect(problemOf({ ...emptyLine, name: '工', price: '1', quantity: '0' })).toContain('数量');
  expect(problemOf({ ...emptyLine, name: '工', price: '1' })).toBeNull();
});

const valve = { id: 'p2', kind: 'parts', trade: 'plumbing', name: '角阀', unit: '个', unitPrice: 4_550 } as const;
const check = { id: 'p4', kind: 'labour', trade: null, name: '上门检查', unit: '次', unitPrice: 5_000 } as const;
const seal = { id: 'p3', kind: 'parts', trade: 'doorsWindows', name: '密封条', unit: '米', unitPrice: 600 } as const;
const book = [check, valve, seal];

test('重新报价从上次的项目开始，一分不差', () => {
  const before = { itemId: 'p2', kind: 'parts', name: '角阀', quantity: 2, unitPrice: 4_550 } as const;
  expect(wholeQuote([typedLine(before)])).toEqual({ lines: [before], total: 9_100 });
});

test('价目表里的同一项再点一次是多一个', () => {
  const twice = withItem(withItem([], valve), valve);
  expect(wholeQuote(twice)?.lines).toEqual([
    { itemId: 'p2', kind: 'parts', name: '角阀', quantity: 2, unitPrice: 4_550 },
  ]);
});

test('价目表改了价：表里的项目用新价，表里没有了的变成自己写的一项', () => {
  const lines = [withItem([], valve)[0] ?? emptyLine, { ...emptyLine, itemId: 'gone', name: '旧项目', price: '10' }];
  const next = withBook(lines, [{ ...valve, unitPrice: 5_000 }]);
  expect(wholeQuote(next)?.lines).toEqual([
    { itemId: 'p2', kind: 'parts', name: '角阀', quantity: 1, unitPrice: 5_000 },
    { itemId: null, kind: 'labour', name: '旧项目', quantity: 1, unitPrice: 1_000 },
  ]);
});

test('按工种和几个字找：本工种的在前，通用的在后，别的工种不出来', () => {
  const search = { words: '', trade: 'plumbing', kind: null } as const;
  expect(found(book, search).map(({ id }) => id)).toEqual(['p2', 'p4']);
  expect(found(book, { ...search, words: '检查' }).map(({ id }) => id)).toEqual(['p4']);
  expect(found(book, { ...search, trade: null, kind: 'parts' }).map(({ id }) => id)).toEqual(['p2', 'p3']);
  expect(tradesIn(book)).toEqual(['plumbing', 'doorsWindows']);
});
