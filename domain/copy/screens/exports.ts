import { exportStateText } from '../terms/sheets';

/** 我的导出: spreadsheets one asked for, as long as they are kept. */
export const exportsText = {
  empty: '还没有导出过表格',
  emptyNote: '在列表和统计页点“导出”，做好的表格会出现在这里，过期自动删除。',
  asked: (moment: string): string => `${moment} 导出`,
  rows: (rows: number): string => `${rows} 行`,
  making: (percent: number): string => `${exportStateText.making} ${percent}%`,
  until: (moment: string): string => `${moment} 前可以打开`,
  open: '打开',
  again: '重新导出',
  between: (from: string, to: string): string => `${from} 至 ${to}`,
} as const;
