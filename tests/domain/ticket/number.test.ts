import fc from 'fast-check';
import { NUMBERS_PER_DAY, ticketNumber } from '#domain/ticket';

describe('工单号', () => {
  test.each([
    [0, '261122-0000'],
    [31, '261122-000Z'],
    [32, '261122-0010'],
    [NUMBERS_PER_DAY - 1, '261122-ZZZZ'],
    [NUMBERS_PER_DAY, '261122-0000'],
  ])('第 %d 个是 %s', (random, number) => {
    expect(ticketNumber('2026-11-22', random)).toBe(number);
  });

  test('念得清：没有 I、L、O、U', () => {
    fc.assert(
      fc.property(fc.nat(), (random) => {
        expect(ticketNumber('2026-11-22', random)).toMatch(/^261122-[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  test('一天之内不同的数给出不同的号', () => {
    const inDay = fc.integer({ min: 0, max: NUMBERS_PER_DAY - 1 });
    fc.assert(
      fc.property(inDay, inDay, (a, b) => {
        expect(ticketNumber('2026-11-22', a) === ticketNumber('2026-11-22', b)).toBe(a === b);
      }),
    );
  });

  test.each([-1, 0.5, NaN])('%d 编不成号', (random) => {
    expect(() => ticketNumber('2026-11-22', random)).toThrow(RangeError);
  });
});
