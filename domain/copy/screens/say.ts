import { dayOf, daysBetween, weekdayOf } from '#domain/time';

/** '3栋 2单元 501'; parts a community does not use are left out. */
export const homeName = (home: { readonly building: string; readonly unit: string; readonly room: string }): string =>
  [home.building, home.unit, home.room].filter((part) => part !== '').join(' ');

const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** '今天', '明天', '周三' of a day 'YYYY-MM-DD', for a place that shows the date as well. */
export const sayWeekday = (date: string, now: number): string => {
  const ahead = daysBetween(dayOf(now), date);
  if (ahead === 0) return '今天';
  return ahead === 1 ? '明天' : `周${weekdays[weekdayOf(date) - 1] ?? ''}`;
};

/** '11月25日' of a day 'YYYY-MM-DD', under a weekday that alone would be vague. */
export const monthDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
