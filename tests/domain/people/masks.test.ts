import fc from 'fast-check';
import { maskName, maskPhone, masterName } from '#domain/people';

describe('别人的姓名和电话', () => {
  test.each([
    ['李建国', '李**', '李师傅'],
    ['张伟', '张**', '张师傅'],
    ['欧阳修远', '欧阳**', '欧阳师傅'],
    ['欧阳', '欧**', '欧师傅'],
    [' 王芳 ', '王**', '王师傅'],
    ['𠮷野', '𠮷**', '𠮷师傅'],
    ['', '**', '师傅'],
  ])('「%s」写作 %s，称 %s', (name, masked, master) => {
    expect(maskName(name)).toBe(masked);
    expect(masterName(name)).toBe(master);
  });

  test.each([
    ['13812345678', '138****5678'],
    ['138 1234 5678', '138****5678'],
    ['62345678', '****78'],
    ['110', '****'],
    ['', '****'],
  ])('电话 %s 写作 %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  test('任何号码至少藏住四位', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4,20}$/), (phone) => {
        const shown = maskPhone(phone).replaceAll('*', '');
        expect(phone.length - shown.length).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  test('名字的长短不外露', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-十]{1,6}$/), (given) => {
        expect(maskName(`李${given}`)).toBe('李**');
      }),
    );
  });
});
