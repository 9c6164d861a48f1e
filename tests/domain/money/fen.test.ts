import fc from 'fast-check';
import { addFen, isFen, yuan } from '#domain/money';

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('钱以分计', () => {
  test.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [12000, '¥120.00'],
    [-5, '-¥0.05'],
    [-12345, '-¥123.45'],
  ])('%d 分写作 %s', (fen, text) => {
    expect(yuan(fen)).toBe(text);
  });

  test('写出来再读回去，一分不少', () => {
    fc.assert(
      fc.property(amount, (fen) => {
        expect(Number(yuan(fen).replace(/[¥.]/g, ''))).toBe(fen === 0 ? 0 : fen);
      }),
    );
  });

  test('怎么分组、按什么顺序加，总数都一样', () => {
    fc.assert(
      fc.property(fc.array(amount), fc.array(amount), (a, b) => {
        const exact = Number([...a, ...b].reduce((sum, fen) => sum + BigInt(fen), 0n));
        expect(addFen(...a, ...b)).toBe(exact);
        expect(addFen(addFen(...b), addFen(...a))).toBe(exact);
      }),
    );
  });

  test.each([0.5, NaN, Infinity, 2 ** 53])('%d 不是一笔以分计的钱', (value) => {
    expect(isFen(value)).toBe(false);
    expect(() => yuan(value)).toThrow(RangeError);
    expect(() => addFen(1, value)).toThrow(RangeError);
  });

  test('加到不再精确的总数要拒绝', () => {
    expect(() => addFen(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
  });
});
