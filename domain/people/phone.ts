const MOBILE = /^1[3-9]\d{9}$/;
/** A land line with its area code. */
const LAND_LINE = /^0\d{9,11}$/;

/** A number as people type it, without its spaces and dashes. */
export const phoneDigits = (typed: string): string => typed.replace(/[\s-]/g, '');

/** A mobile number of mainland China, digits only. */
export const isMobile = (digits: string): boolean => MOBILE.test(digits);

/** A number that can be called in China: a mobile, or a land line with its area code; digits only. */
export const isPhoneNumber = (digits: string): boolean => isMobile(digits) || LAND_LINE.test(digits);
