/** 一户一档: everything about one home. */
export const fileText = {
  views: '一户一档',
  records: '记录',
  warranty: '保修',
  empty: '还没有记录',
  emptyNote: '这套房屋的报修、上门、评价、投诉和资料都会按时间留在这里。',
  report: '去报修',
  reported: (moment: string) => `${moment}报修`,
  visited: (moment: string) => `${moment}上门`,
  finished: (moment: string) => `${moment}完工`,
  closed: (moment: string) => `${moment} 关闭`,
  reopened: (times: number) => `返修 ${times} 次`,
  by: (name: string) => `${name}维修`,
  complaint: '投诉',
  document: '资料',
  openDocument: '看原件',
  noPicture: '原件在物业，需要时请向前台查阅',
  delivered: '交付',
  completed: '竣工验收',
  unknownDate: '档案里没有，请前台核实',
  dates: '房屋日期',
  table: '各部位保修',
  left: (days: number) => (days === 0 ? '今天最后一天' : `还有 ${sayDays(days)}`),
  over: (day: string) => `已于 ${day} 到期`,
  until: (day: string) => `保到 ${day}`,
  forLife: '设计使用年限内都保',
  unknown: '待前台核实',
  none: '没有保修表',
  noneNote: '前台登记交付日期后，这里会列出每个部位保到哪天。',
  noHome: '没有找到这套房屋',
  noHomeNote: '请回到“我的”里重新选择房屋。',
} as const;

const YEAR = 365;
const MONTH = 30;

/** '23 天', '5 个月', '1 年 4 个月': days as people count them, rounded down. */
export function sayDays(days: number): string {
  if (days < 2 * MONTH) return `${days} 天`;
  const years = Math.floor(days / YEAR);
  const months = Math.min(11, Math.floor((days % YEAR) / MONTH));
  const parts = [years > 0 ? `${years} 年` : '', months > 0 ? `${months} 个月` : ''];
  return parts.filter((part) => part !== '').join(' ');
}
