import fc from 'fast-check';
import {
  amountOf,
  MAX_LINES,
  MAX_QUANTITY,
  MAX_UNIT_PRICE,
  quoteLineKinds,
  totalOf,
  type QuoteLine,
} from '#domain/quote';

const line: fc.Arbitrary<QuoteLine> = fc.record({
  itemId: fc.constant(null),
  kind: fc.constantFrom(...quoteLineKinds),
  name: fc.constant('密封条'),
  quantity: fc.integer({ min: 1, max: MAX_QUANTITY }),
  unitPrice: fc.integer({ min: 0, max: MAX_UNIT_PRICE }),
});
const lines = fc.array(line, { maxLength: MAX_LINES });

describe('报价合计', () => {
  test('人工加材料', () => {
    const labour: QuoteLine = { itemId: null, kind: 'labour', name: '更换水管', quantity: 2, unitPrice: 8000 };
    const parts: QuoteLine = { itemId: null, kind: 'parts', name: '角阀', quantity: 3, unitPrice: 2550 };
    expect(amountOf(parts)).toBe(7650);
    expect(totalOf([labour, parts])).toBe(23650);
    expect(totalOf([])).toBe(0);
  });

  test('写得下的报价都算得准，一分不差，与顺序无关', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const exact = all.reduce((sum, one) => sum + BigInt(one.quantity) * BigInt(one.unitPrice), 0n);
        expect(BigInt(totalOf(all))).toBe(exact);
        expect(totalOf([...all].reverse())).toBe(totalOf(all));
      }),
    );
  });

  test('半分钱不是钱', () => {
    expect(() => totalOf([{ itemId: null, kind: 'parts', name: '螺丝', quantity: 1, unitPrice: 0.5 }])).toThrow(
      RangeError,
    );
  });
});
