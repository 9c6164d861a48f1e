import { sayMoment } from '../time';

/** 导出: a spreadsheet of what one sees, from the tap to the open file. */
export const exportingText = {
  action: '导出表格',
  /** Under the button, before anybody taps it. */
  note: '表里写明筛选条件、口径和导出时间',
  asking: '正在准备表格',
  making: (percent: number): string => (percent > 0 ? `正在做表格 ${percent}%` : '正在做表格'),
  rows: (rows: number): string => `已整理 ${rows} 行`,
  background: '表格比较大，需要一点时间。可以先离开这一页，做好后会发消息给您，在“我的导出”里打开。',
  fetching: (percent: number): string => `正在下载表格 ${percent}%`,
  open: '再打开一次',
  openFirst: '打开表格',
  opened: (name: string): string => `${name} 已打开，点右上角可以保存或转发。`,
  until: (expiresAt: number, now: number): string => `${sayMoment(expiresAt, now)} 前可以再打开`,
  again: '重新导出',
  mine: '看我的导出',
  failed: '这张表没有做成，请再导出一次，仍不行请把时间范围选短一些。',
  expired: '这张表已过保存期限，请重新导出。',
  notFetched: '表格已做好，下载没有成功，请再点一次。',
  notOpened: '这台手机没能打开表格，请再点一次，或换一台手机打开。',
} as const;
