import { clockTimeOf, DAY, dayOf, daysBetween, HOUR, MINUTE, weekdayOf } from '#domain/time';

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const;
const near: Readonly<Record<number, string>> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' };

const weekdayText = (date: string): string => `周${weekdays[weekdayOf(date) - 1] ?? ''}`;

/** '2027年3月1日' of a day 'YYYY-MM-DD'. */
export function sayDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
}

const withoutYear = (date: string): string => sayDate(date).slice('2026年'.length);

/** A day of this or next week by its weekday, where that is nearer to how people speak than a date. */
function comingDay(date: string, today: string): string | null {
  const ahead = daysBetween(today, date);
  if (ahead < 3 || ahead > 6) return null;
  return weekdayOf(date) > weekdayOf(today) ? weekdayText(date) : `下${weekdayText(date)}`;
}

/** A day 'YYYY-MM-DD' as seen from a moment: '今天', '后天', '周三', '下周一', '11月3日', '2027年1月3日'. */
export function sayDayOf(date: string, now: number): string {
  const today = dayOf(now);
  const close = near[daysBetween(today, date)] ?? comingDay(date, today);
  if (close !== null) return close;
  return date.slice(0, 4) === today.slice(0, 4) ? withoutYear(date) : sayDate(date);
}

export const sayDay = (ms: number, now: number): string => sayDayOf(dayOf(ms), now);

/** '今天 15:20', '周三 10:00', '11月3日 15:20' */
export const sayMoment = (ms: number, now: number): string => `${sayDay(ms, now)} ${clockTimeOf(ms)}`;

/** '2026年11月22日 15:01': exact, and the format a subscribe message demands of a time field. */
export const sayExact = (ms: number): string => `${sayDate(dayOf(ms))} ${clockTimeOf(ms)}`;

/** Units from the largest, each said with what is left over in the next one. */
const units = [
  { ms: DAY, word: '天' },
  { ms: HOUR, word: '小时' },
  { ms: MINUTE, word: '分钟' },
] as const;

/** Two neighbouring units at most, rounded down: nobody is promised time that is not there. */
function inUnits(ms: number): string {
  const first = units.findIndex((unit) => ms >= unit.ms);
  let rest = ms;
  const said = units.slice(first, first + 2).map((unit) => {
    const count = Math.floor(rest / unit.ms);
    rest -= count * unit.ms;
    return count > 0 ? `${count} ${unit.word}` : '';
  });
  return said.filter((words) => words !== '').join(' ');
}

/** A length of time: '12 分钟', '1 小时 30 分钟', '2 天 5 小时', '不到 1 分钟'. */
export const sayDuration = (ms: number): string => (ms < MINUTE ? '不到 1 分钟' : inUnits(ms));

/** Time left until something is due, negative when it is over: '还有 4 分钟', '已超时 2 小时'. */
export function sayLeft(ms: number): string {
  if (ms > 0) return `还有${ms < MINUTE ? '' : ' '}${sayDuration(ms)}`;
  return -ms < MINUTE ? '刚刚超时' : `已超时 ${inUnits(-ms)}`;
}

interface PeriodOfDay {
  readonly from: string;
  readonly to: string;
}

/** '10–12 点', or '10:30–12:00' where an hour is not full. */
export function sayPeriod({ from, to }: PeriodOfDay): string {
  const full = from.endsWith(':00') && to.endsWith(':00');
  return full ? `${Number(from.slice(0, 2))}–${Number(to.slice(0, 2))} 点` : `${from}–${to}`;
}

/** '周三 10–12 点' */
export const saySlot = (slot: PeriodOfDay & { readonly date: string }, now: number): string =>
  `${sayDayOf(slot.date, now)} ${sayPeriod(slot)}`;

/** '11月25日 周三 10–12 点': true on whatever day it is read, as a stored message is. */
export const saySlotDate = (slot: PeriodOfDay & { readonly date: string }): string =>
  `${withoutYear(slot.date)} ${weekdayText(slot.date)} ${sayPeriod(slot)}`;
