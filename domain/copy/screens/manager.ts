import { sayExactPercent, sayPercent } from '../numbers';

/** 物业经理. */
export const managerText = {
  satisfaction: '满意度',
  headline: '满意率',
  noRate: '暂无评价',
  percent: sayPercent,
  exactPercent: sayExactPercent,
  sample: (answers: number, closures: number) =>
    `${closures} 单关闭，${answers} 单评价，评价率 ${sayPercent(closures === 0 ? 0 : answers / closures)}`,
  interval: (lower: number, upper: number) => `95% 区间 ${sayExactPercent(lower)} – ${sayExactPercent(upper)}`,
  intervalAndTarget: (lower: number, upper: number, target: number) =>
    `95% 区间 ${sayExactPercent(lower)} 到 ${sayExactPercent(upper)}，目标 ${sayPercent(target)}`,
  target: (target: number) => `目标 ${sayPercent(target)}`,
  nothing: '这段时间没有关闭的工单',
  nothingNote: '工单关闭后，关闭的那一天就计入统计。',
  dimensionsFinding: (best: string, worst: string) => `${best}最好，${worst}最需要改进。`,
  outOfFive: (mean: number) => mean.toFixed(1),
  starRow: (stars: number) => `${stars} 星`,
  ratings: '最近评价',
  allRatings: '全部评价',
  noRatings: '还没有评价',
  noRatingsNote: '业主评价后会出现在这里，点开可以看到工单。',
  count: (count: number) => `${count}`,
  audit: '核对',
  auditNote: '用当天的工单和评价重新计算，与平时累计的数比较。',
  auditDay: '核对哪一天',
  auditRun: '核对这一天',
  auditBusy: '正在核对',
  auditEqual: (day: string, ratings: number, closures: number) => `${day}一致：${closures} 单关闭，${ratings} 条评价。`,
  auditDifferent: (day: string) => `${day}不一致，请联系技术人员，不要使用当天的数。`,
} as const;
