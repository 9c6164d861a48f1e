import type { CallList, NextTry } from '#domain/call-back';

/** Lists of calls to make. */
export const callListText = {
  first: '首次回访',
  second: '二次回访',
  silent: '抽样回访',
} as const satisfies Record<CallList, string>;

/** When to try again with somebody who was not reached; the day and time stand beside it. */
export const nextTryText = {
  laterToday: '今天晚些时候',
  thisEvening: '今天傍晚',
  tomorrowMorning: '明天上午',
  tomorrowEvening: '明天傍晚',
  weekend: '周末',
} as const satisfies Record<NextTry, string>;
