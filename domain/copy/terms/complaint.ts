import type { CheckResult, ComplaintEvent, ComplaintState, DailyColumn, Severity } from '#domain/complaint';

export const complaintStateText = {
  received: '已收到',
  replied: '已答复',
  settled: '已办结',
} as const satisfies Record<ComplaintState, string>;

export const severityText = {
  normal: '一般',
  serious: '较重',
  major: '重大',
} as const satisfies Record<Severity, string>;

/** What happened, on the timeline of a complaint. */
export const complaintEventText = {
  receive: '收到投诉',
  add: '补充说明',
  reply: '答复',
  settle: '办结',
  follow: '有效措施',
  grade: '改严重程度',
  link: '放进群诉',
} as const satisfies Record<ComplaintEvent, string>;

/** 投诉日报, exactly the plan's words. */
export const dailyColumnText = {
  voice: '客户声音',
  receivedAt: '收到时间',
  reply: '答复内容',
  repliedAt: '答复时间',
  handler: '跟进处理人',
  measures: '有效措施',
} as const satisfies Record<DailyColumn, string>;

/** 抽查: what was found. */
export const checkResultText = {
  true: '属实',
  incomplete: '写得不全',
  untrue: '与实际不符',
} as const satisfies Record<CheckResult, string>;
