import fc from 'fast-check';
import {
  CODE_LENGTH,
  codeAlphabet,
  DESK_CODES,
  deskCode,
  INVITATION_CODES,
  invitationCode,
  normalCode,
  sayCode,
} from '#domain/people';

const drawn = fc.integer({ min: 0, max: INVITATION_CODES - 1 });

describe('邀请码', () => {
  test('八位，没有容易看错、听错的字', () => {
    fc.assert(
      fc.property(drawn, (random) => {
        expect(invitationCode(random)).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
      }),
    );
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
  });

  test('不同的数给出不同的码', () => {
    fc.assert(
      fc.property(drawn, drawn, (a, b) => {
        expect(invitationCode(a) === invitationCode(b)).toBe(a === b);
      }),
    );
    expect(codeAlphabet.length ** CODE_LENGTH).toBe(INVITATION_CODES);
  });

  test('怎么写都认得：小写、全角、空格、横线', () => {
    fc.assert(
      fc.property(drawn, (random) => {
        const code = invitationCode(random);
        expect(normalCode(sayCode(code))).toBe(code);
        expect(normalCode(` ${code.toLowerCase().slice(0, 3)} ${code.slice(3)}。`)).toBe(code);
      }),
    );
    expect(normalCode('Ｋ７ｑｆ－3mza')).toBe('K7QF3MZA');
    expect(sayCode('K7QF3MZA')).toBe('K7QF-3MZA');
    expect(['', 'K7QF', 'K7QF3'].map((typed) => sayCode(typed, CODE_LENGTH))).toEqual(['', 'K7QF', 'K7QF-3']);
  });

  test.each([-1, 0.5, NaN, INVITATION_CODES])('%d 编不成码', (random) => {
    expect(() => invitationCode(random)).toThrow(RangeError);
  });
});

describe('给前台看的码', () => {
  test('六位数字，前面的零不丢', () => {
    expect(deskCode(7)).toBe('000007');
    expect(deskCode(DESK_CODES - 1)).toBe('999999');
    expect(normalCode('000 007')).toBe('000007');
    expect(sayCode('000007')).toBe('000-007');
  });

  test.each([-1, DESK_CODES])('%d 编不成码', (random) => {
    expect(() => deskCode(random)).toThrow(RangeError);
  });
});
