import { sayExactPercent } from '../numbers';

/** What a set of closed tickets says, line by line. */
export const figureItemText = {
  closures: '关闭工单',
  answers: '评价（占关闭工单）',
  csat: '满意率',
  toAccept: '平均接单用时',
  toFirstFix: '平均首次修好用时',
  toFinalFix: '平均最后修好用时',
  firstTimeFix: '一次修好率',
  onTime: '准时率',
  callBack: '按时回访率',
  service: '回访里的服务满意度',
  contractor: '回访里的施工单位满意度',
  recommend: '推荐值（NPS）',
  nothing: '还没有数',
  share: (rate: number, hits: number, n: number): string => `${sayExactPercent(rate)}（${n} 里有 ${hits}）`,
  between: (lower: number, upper: number): string => `区间 ${sayExactPercent(lower)} 到 ${sayExactPercent(upper)}`,
  target: (target: number): string => `目标 ${sayExactPercent(target)}`,
  hours: (hours: number): string => `${hours.toFixed(1)} 小时`,
  stars: (mean: number): string => `${mean.toFixed(2)} 星`,
  spoken: (n: number, said: string): string => (n === 0 ? '还没有数' : `${said}（${n} 人说了）`),
  recommended: (score: number, n: number): string => `${Math.round(score * 100)}（${n} 人答了）`,
} as const;

/** 考核表, line by line, besides the figures. */
export const reviewItemText = {
  name: '名称',
  band: '参加排行',
  group: '名次组',
  cases: '案例（每月一个）',
  licence: '资质有效期至',
  siteLead: '现场技术管理负责人',
  since: '入场日期',
  trained: '培训签认',
  penalties: '扣罚合计',
  penalty: '扣罚',
  grade: '等级',
  examMark: '考试成绩',
  contest: '技术比武',
  words: '评语',
  by: '填写',
  unwritten: '还没有填写',
  of: (some: number, all: number): string => `${all} 人里有 ${some} 人`,
  sayPenalties: (count: number, amount: string): string => `${count} 次，${amount}`,
  sayContest: (on: string, name: string, place: number): string => `${on} ${name} 第 ${place} 名`,
} as const;
