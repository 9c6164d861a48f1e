import { managerText } from '#domain/copy';
import { addDays, dayOf } from '#domain/time';

/** The days a manager looks at, today included. */
export const periods = ['7', '30', '90'] as const;
export type Period = (typeof periods)[number];

export const periodOptions = [
  { value: '7', words: managerText.days7 },
  { value: '30', words: managerText.days30 },
  { value: '90', words: managerText.days90 },
] as const satisfies readonly { value: Period; words: string }[];

/** First and last day, both included, 'YYYY-MM-DD' in Asia/Shanghai. */
export const daysOf = (period: Period, now: number): { from: string; to: string } => {
  const to = dayOf(now);
  return { from: addDays(to, 1 - Number(period)), to };
};
