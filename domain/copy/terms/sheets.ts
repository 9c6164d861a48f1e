import type { ExportKind, ExportState } from '#domain/export';

/** What can be had as a spreadsheet. */
export const exportKindText = {
  tickets: '工单',
  ratings: '评价',
  segments: '细分统计',
  league: '排行',
  review: '考核表',
  callBacks: '回访',
  recoveries: '不满意跟进',
  complaints: '投诉',
  daily: '投诉日报',
  defects: '缺陷库',
  cases: '案例库',
  analysis: '季度分析',
  campaign: '关怀回访',
} as const satisfies Record<ExportKind, string>;

export const exportStateText = {
  making: '正在做',
  ready: '可以打开',
  failed: '没有做成',
  expired: '已过期',
} as const satisfies Record<ExportState, string>;
