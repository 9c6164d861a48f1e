import fc from 'fast-check';
import { pairsFor, searchPairs } from '#domain/search';

const finds = (texts: readonly string[], query: string): boolean => {
  const keys = searchPairs(texts);
  return pairsFor(query).every((pair) => keys.includes(pair));
};

const story = ['3栋卫生间反复渗漏', '地漏旁边的防水层没有做到位。', 'PVC 管接口松动'];

describe('在案例里找', () => {
  test('两个字一组，单个字也记着，标点隔开', () => {
    expect(searchPairs(['渗漏，PVC'])).toEqual(['渗', '漏', '渗漏', 'p', 'v', 'c', 'pv', 'vc']);
  });

  test.each([
    ['渗漏', true],
    ['防水层', true],
    ['漏', true],
    ['pvc', true],
    ['ＰＶＣ管', false],
    ['PVC 接口', true],
    ['卫生间 地漏', true],
    ['漏水', false],
    ['电梯', false],
    ['3栋', true],
    ['', true],
    ['，。', true],
  ])('找「%s」：%s', (query, found) => {
    expect(finds(story, query)).toBe(found);
  });

  test('什么都没写就没有要找的', () => {
    expect(pairsFor('  ，')).toEqual([]);
  });

  test('文中的每一段话都找得到它自己', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('渗漏水管a1，。 Ａ厨房𠮷')), maxLength: 30 });
    fc.assert(
      fc.property(letters, fc.nat(30), fc.nat(10), (text, from, length) => {
        const part = Array.from(text)
          .slice(from, from + length)
          .join('');
        expect(finds([text], part)).toBe(true);
      }),
    );
  });
});
