import fc from 'fast-check';
import { asTyped, typedFen } from '#domain/money';

const MOST = 100_000_000;

test.each([
  ['200', 20_000],
  ['12.5', 1_250],
  ['0.05', 5],
  [' 8.00 ', 800],
  ['1000000', MOST],
])('键入 %s 元是 %d 分', (typed, fen) => {
  expect(typedFen(typed, MOST)).toBe(fen);
});

test.each(['', '.', '1.234', '-5', '1e3', '12,5', '1000000.01', '99999999'])('%s 不是一个金额', (typed) => {
  expect(typedFen(typed, MOST)).toBeNull();
});

test('写成人会键入的样子，再读回来，一分不差', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST }), (fen) => {
      expect(typedFen(asTyped(fen), MOST)).toBe(fen);
      expect(asTyped(fen)).not.toMatch(/\.\d*0$|\.$/);
    }),
  );
});
