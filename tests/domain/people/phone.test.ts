import { isMobile, isPhoneNumber, phoneDigits } from '#domain/people';

it.each(['138 0000 0001', '138-0000-0001', '010-8888 0000', '0571 88880000'])('%s 能打通', (typed) => {
  expect(isPhoneNumber(phoneDigits(typed))).toBe(true);
});

it.each(['', '1380000000', '138000000012', '12800000001', '88880000', '1380000000a'])('“%s”不是完整的号码', (typed) => {
  expect(isPhoneNumber(phoneDigits(typed))).toBe(false);
});

it('座机不是手机', () => {
  expect(isMobile('01088880000')).toBe(false);
  expect(isMobile('13800000001')).toBe(true);
});
