import type { Columns } from './column';

const csat = {
  answers: { heading: '评价数', meaning: '多少张工单有评价，其他列都要看着它读', as: 'whole' },
  satisfied: { heading: '满意数', meaning: '其中 4 星和 5 星的', as: 'whole' },
  rate: { heading: '满意率', meaning: '满意数 ÷ 评价数', as: 'share' },
  lower: { heading: '区间下限', meaning: '真实满意率九成半把握不低于它', as: 'share' },
  upper: { heading: '区间上限', meaning: '真实满意率九成半把握不高于它', as: 'share' },
  verdict: { heading: '和目标比', meaning: '整个区间都在目标以上才算达标，都在以下才算未达标' },
} as const satisfies Columns;

/** 细分统计 */
export const segmentColumns = {
  by: { heading: '分组', meaning: '按什么分，见筛选条件' },
  and: { heading: '再分组', meaning: '只按一项分就空着' },
  closures: { heading: '关闭工单', meaning: '关闭的工单数，不算合并掉的', as: 'whole' },
  ...csat,
  unsatisfied: { heading: '不满意数', meaning: '3 星及以下的', as: 'whole' },
  firstTimeFix: { heading: '一次修好率', meaning: '规定天数内同一处没有再报修的，占已经知道的', as: 'share' },
  firstTimeFixOf: { heading: '一次修好的基数', meaning: '已经知道有没有再报修的工单数', as: 'whole' },
  onTime: { heading: '准时率', meaning: '在约好的时间到场的，占全部到场', as: 'share' },
  onTimeOf: { heading: '准时的基数', meaning: '到场次数', as: 'whole' },
  hoursToFix: { heading: '平均修好用时', meaning: '报修到最后完工，小时', as: 'decimal' },
} as const satisfies Columns;

/** 排行 */
export const leagueColumns = {
  group: { heading: '名次组', meaning: '区间分不开的排在同一组，不硬分先后；不参加排行就空着', as: 'whole' },
  name: { heading: '名称', meaning: '维修单位，或维修监理' },
  band: { heading: '参加排行', meaning: '新进的单独排，评价太少的暂不排' },
  ...csat,
  adjusted: { heading: '同样工单下的满意率', meaning: '把各家的部位和敏感级换成一样的比例后再比', as: 'share' },
  adjustedLower: { heading: '同样工单下的下限', meaning: '排行按它从高到低', as: 'share' },
  adjustedUpper: { heading: '同样工单下的上限', meaning: '九成半把握不高于它', as: 'share' },
  apart: { heading: '是否分得开', meaning: '与同组所有其他家的区间都分得开，才写“最前”或“最后”' },
} as const satisfies Columns;

/** Anything that is told line by line: the review sheet, the quarterly analysis. */
export const itemColumns = {
  item: { heading: '项目', meaning: '这一行说的是什么' },
  value: { heading: '内容', meaning: '数或文字；比率都写明基数' },
} as const satisfies Columns;
