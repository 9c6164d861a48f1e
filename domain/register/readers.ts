import { isPhoneNumber, phoneDigits } from '#domain/people';
import { isDay } from '#domain/time';
import type { Read, Reader } from './reading';

const value = <T>(read: T): Read<T> => ({ value: read });

/** At most so many characters. */
export const words =
  (most: number): Reader<string> =>
  (text) =>
    Array.from(text).length <= most ? value(text) : { problem: 'TOO_LONG' };

const DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** 2026-01-31, 2026/1/31, 2026.1.31, 2026年1月31日 → '2026-01-31'. */
export const day: Reader<string> = (text) => {
  const [, year = '', month = '', date = ''] = DAY.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(written) ? value(written) : { problem: 'NOT_A_DATE' };
};

/** With or without the country's own code. */
export const phone: Reader<string> = (text) => {
  const digits = phoneDigits(text).replace(/^(\+|00)?86(?=1\d{10}$)/, '');
  return isPhoneNumber(digits) ? value(digits) : { problem: 'NOT_A_PHONE' };
};

/** A whole number between two, both included. */
export const whole =
  (min: number, max: number): Reader<number> =>
  (text) => {
    const number = Number(text);
    return /^\d+$/.test(text) && number >= min && number <= max ? value(number) : { problem: 'NOT_A_NUMBER' };
  };

/** 是 or 否. */
export const yes: Reader<boolean> = (text) => {
  if (text === '是' || text === '否') return value(text === '是');
  return { problem: 'UNKNOWN_VALUE' };
};

/** What stands behind a word. */
export const oneOf =
  <K extends string>(named: Readonly<Record<string, K>>): Reader<K> =>
  (text) => {
    const key = named[text];
    return key === undefined ? { problem: 'UNKNOWN_VALUE' } : value(key);
  };

/** Several, separated by 、 or a comma or semicolon typed instead; each once. */
export const list =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (text) => {
    const reads = text
      .split(/[、,;]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => reader(one));
    const bad = reads.find((read) => 'problem' in read);
    if (bad !== undefined) return bad;
    return value([...new Set(reads.flatMap((read) => ('value' in read ? [read.value] : [])))]);
  };

/** The words of a table of texts, turned round. */
export const byWord = <K extends string>(texts: Readonly<Record<K, string>>): Readonly<Record<string, K>> =>
  Object.fromEntries((Object.entries(texts) as [K, string][]).map(([key, text]) => [text, key]));
