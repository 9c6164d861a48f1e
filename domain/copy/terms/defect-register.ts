import type { CauseStage, DefectColumn, DefectField, DefectState, Risk } from '#domain/defect';

export const defectStateText = {
  found: '已登记',
  decided: '已决议',
  preventing: '预防中',
  done: '已完成',
} as const satisfies Record<DefectState, string>;

export const riskText = {
  low: '较低',
  medium: '中等',
  high: '较高',
} as const satisfies Record<Risk, string>;

/** Where a defect comes from. */
export const causeStageText = {
  investment: '投资',
  design: '设计',
  construction: '施工',
  sales: '销售',
  handover: '交付',
  afterHandover: '交付后',
  living: '居住',
} as const satisfies Record<CauseStage, string>;

/** 缺陷库, exactly the plan's nine fields. */
export const defectColumnText = {
  number: '缺陷编号',
  problem: '问题描述',
  cause: '原因分析',
  impact: '影响程度',
  place: '发生项目',
  foundOn: '发现时间',
  decision: '会议决议',
  prevention: '预防措施',
  department: '责任部门',
} as const satisfies Record<DefectColumn, string>;

/** 影响程度 is told in three. */
export const impactText = { homes: '户数', risk: '风险', loss: '损失' } as const;

/** What people write, one by one. */
export const defectFieldText = {
  problem: defectColumnText.problem,
  cause: defectColumnText.cause,
  causeStage: '产生阶段',
  risk: impactText.risk,
  loss: impactText.loss,
  foundOn: defectColumnText.foundOn,
  decision: defectColumnText.decision,
  decidedOn: '决议日期',
  prevention: defectColumnText.prevention,
  dueOn: '完成期限',
  department: defectColumnText.department,
} as const satisfies Record<DefectField, string>;
