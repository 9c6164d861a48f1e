import { MAX_QUANTITY } from '#domain/quote';
import { MAX_MATERIALS } from '#domain/ticket';
import { counted, fromQuote, withMaterial, type Material } from '../../../src/staff/finish/draft';

const valve: Material = { itemId: 'p2', name: '角阀', quantity: 1 };
const own: Material = { itemId: null, name: '生料带', quantity: 1 };

const quote = (state: 'accepted' | 'offered') => ({
  lines: [
    { itemId: null, kind: 'labour' as const, name: '人工', quantity: 1, unitPrice: 8000 },
    { itemId: 'p2', kind: 'parts' as const, name: '角阀', quantity: 2, unitPrice: 4550 },
  ],
  ...{ total: 17_100, note: '', state, offeredAt: 0, answeredAt: null, reason: '' },
});

test('业主同意的报价里的材料先写好，人工不算材料；没同意的不带出', () => {
  expect(fromQuote(quote('accepted'))).toEqual([{ itemId: 'p2', name: '角阀', quantity: 2 }]);
  expect(fromQuote(quote('offered'))).toEqual([]);
  expect(fromQuote(null)).toEqual([]);
});

test('同一样再加一次是多一个，不是两行', () => {
  expect(withMaterial(withMaterial([], valve), valve)).toEqual([{ ...valve, quantity: 2 }]);
  expect(withMaterial([own], { ...own })).toEqual([{ ...own, quantity: 2 }]);
});

test('数量不少于一个，不多于上限；样数也有上限', () => {
  expect(counted(valve, -1).quantity).toBe(1);
  expect(counted({ ...valve, quantity: MAX_QUANTITY }, 1).quantity).toBe(MAX_QUANTITY);
  const full = Array.from({ length: MAX_MATERIALS }, (_, index) => ({ ...own, name: `材料 ${index}` }));
  expect(withMaterial(full, valve)).toHaveLength(MAX_MATERIALS);
});
