import type { ExportKind } from '#domain/export';

/** The second sheet of every spreadsheet: what it is about, and how to read it. */
export const sheetNotes = {
  sheet: '说明',
  headings: ['项目', '内容'],
  community: '小区',
  by: '导出人',
  at: '导出时间',
  filters: '筛选条件',
  none: '没有筛选，全部列出',
  rows: '行数',
  sayRows: (rows: number): string => `${rows} 行`,
  cut: (rows: number): string => `只列出前 ${rows} 行，后面还有。请把时间范围选短一些再导出。`,
  columns: '各列的意思',
  reading: '怎么算的',
} as const;

/** Labels of what was chosen on the screen. */
export const filterText = {
  days: '关闭日期',
  ratedDays: '评价日期',
  receivedDays: '收到日期',
  day: '日期',
  state: '状态',
  which: '哪些工单',
  by: '按什么分',
  and: '再按什么分',
  subject: '对象',
  name: '名称',
  period: '时期',
  quarter: '季度',
  campaign: '回访计划',
  stage: '业主阶段',
  all: '全部',
  sayDays: (from: string, to: string): string => `${from} 至 ${to}`,
} as const;

/** Words in cells. */
export const cellText = {
  yes: '是',
  no: '否',
  unknown: '还不知道',
  notCalled: '未回访',
  none: '（无）',
  first: '最前',
  last: '最后',
  impact: (homes: number, risk: string, loss: string | null): string =>
    `${homes} 户；风险${risk}；损失${loss ?? '还不知道'}`,
} as const;

const csat = (target: string): string =>
  `满意率（CSAT）= 4 星和 5 星的评价 ÷ 全部评价，没有评价的工单不算在内。区间按威尔逊法取 95%：评价越少，区间越宽。目标 ${target}：整个区间在目标以上写“达标”，在目标以下写“未达标”，跨着目标写“还不能判断”。`;
const phone = '电话里说的星和业主自己的评价是两回事，分开统计，互不影响。';
const league = '排行按“同样工单下”的区间下限。区间分不开的排在同一组；不因为排在后面就自动停派。';

/** How the numbers of a spreadsheet came about; `target` as '85%'. */
export const readingText: Readonly<Partial<Record<ExportKind, (target: string) => readonly string[]>>> = {
  tickets: (target) => [csat(target)],
  ratings: (target) => [csat(target)],
  segments: (target) => [csat(target)],
  league: (target) => [csat(target), league],
  review: (target) => [csat(target), league],
  analysis: (target) => [csat(target)],
  callBacks: () => [phone],
  campaign: () => [phone],
};
