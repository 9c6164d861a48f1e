import { isShift, type Shift } from '#domain/routing';
import type { Reader } from './reading';

const names = ['一', '二', '三', '四', '五', '六', '日'] as const;
const SEVEN = names.length;

const dayName = (day: number): string => `周${names[day - 1] ?? ''}`;

/** 周一, 星期天 → 1 … 7; 0: none of them. */
function dayNumber(text: string): number {
  const name = text.replace(/^(周|星期|礼拜)/, '').replace('天', '日');
  return names.findIndex((one) => one === name) + 1;
}

/** 周一至周五 → 1 … 5; over the end of the week too. Null: not a day. */
function daysFrom(text: string): readonly number[] | null {
  if (text === '每天') return names.map((_, index) => index + 1);
  const [first = 0, last = first, more] = text.split(/[至到~-]/).map(dayNumber);
  if (first === 0 || last === 0 || more !== undefined) return null;
  const count = ((last - first + SEVEN) % SEVEN) + 1;
  return Array.from({ length: count }, (_, n) => ((first - 1 + n) % SEVEN) + 1);
}

const HOURS = /^(.+?)\s*(\d{1,2}):(\d{2})\s*[至到~–—-]\s*(\d{1,2}):(\d{2})$/;

function shiftFrom(text: string): Shift | null {
  const [, days = '', ...times] = HOURS.exec(text) ?? [];
  const [fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = times;
  const [from, to] = [`${fromHour.padStart(2, '0')}:${fromMinute}`, `${toHour.padStart(2, '0')}:${toMinute}`] as const;
  const isTime = [from, to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time));
  const parts = days
    .split(/[、,\s]+/)
    .filter((part) => part !== '')
    .map(daysFrom);
  if (!isTime || !isShift({ from, to }) || parts.length === 0 || parts.includes(null)) return null;
  const all = new Set(parts.flatMap((part) => part ?? []));
  return { days: [...all].sort((a, b) => a - b), from, to };
}

/** '周一至周五 08:00-18:00；周六 09:00-12:00': several shifts are separated by a semicolon. */
export const shifts: Reader<readonly Shift[]> = (text) => {
  const read = text
    .split(/[;\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(shiftFrom);
  const good = read.flatMap((shift) => (shift === null ? [] : [shift]));
  return good.length < read.length || good.length === 0 ? { problem: 'UNKNOWN_VALUE' } : { value: good };
};

/** Days in a row together: 1, 2, 3, 5 → 周一至周三、周五. */
function sayDays(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1] === day - 1) run.push(day);
    else runs.push([day]);
  }
  const said = runs.map((run) => {
    const [first = 0, last = first] = [run[0], run[run.length - 1]];
    return first === last ? dayName(first) : `${dayName(first)}至${dayName(last)}`;
  });
  return said.join('、');
}

export const sayShifts = (all: readonly Shift[]): string =>
  all.map(({ days, from, to }) => `${sayDays(days)} ${from}-${to}`).join('；');
