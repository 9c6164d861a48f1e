import { isFields } from '../documents/values';

/** What WeChat accepts in a subscribe message, by the kind in the field's name (`thing1` → `thing`). */
const LIMITS: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/su,
  number: /^-?\d{1,32}(\.\d+)?$/u,
  letter: /^[A-Za-z]{1,32}$/u,
  symbol: /^.{1,5}$/su,
  character_string: /^[\x20-\x7e]{1,32}$/u,
  time: /^.{1,40}$/su,
  date: /^.{1,40}$/su,
  amount: /^.{1,12}$/su,
  phone_number: /^[\d+\-() ]{1,17}$/u,
  car_number: /^.{1,8}$/su,
  name: /^.{1,20}$/su,
  phrase: /^\p{Script=Han}{1,5}$/u,
};

const isValid = (field: string, value: string): boolean => {
  const limit = LIMITS[field.replace(/\d+$/, '')];
  if (limit === undefined) return false;
  if (!limit.test(value)) return false;
  return !field.startsWith('name') || !/^\p{Script=Han}+$/u.test(value) || value.length <= 10;
};

/** The first field of a message that WeChat would refuse with 47003, or undefined. */
export const wrongField = (data: unknown): string | undefined => {
  if (!isFields(data)) return 'data';
  return Object.keys(data).find((field) => {
    const item = data[field];
    const value = isFields(item) ? item['value'] : undefined;
    return !(typeof value === 'string' || typeof value === 'number') || !isValid(field, String(value));
  });
};
