import type { RecoveryAnswer, RecoveryEvent, RecoveryMeasure, RecoveryReason, RecoveryState } from '#domain/recovery';

/** Why a manager looks after a ticket. */
export const recoveryReasonText = {
  lowScore: '评价不满意',
  notFixed: '反映没修好',
  callBack: '回访时说没修好',
} as const satisfies Record<RecoveryReason, string>;

export const recoveryStateText = {
  open: '经理跟进中',
  closed: '经理已跟进',
} as const satisfies Record<RecoveryState, string>;

/** What a manager can do about it. */
export const recoveryMeasureText = {
  apologise: '当面或电话道歉',
  explain: '把情况讲清楚',
  visit: '上门看看',
  inspect: '请监理复查',
  repairAgain: '重新维修',
  otherTechnician: '换一位师傅',
  clean: '上门收拾干净',
  repay: '退费或补偿',
} as const satisfies Record<RecoveryMeasure, string>;

/** What happened, on the timeline of a case. */
export const recoveryEventText = {
  contact: '联系业主',
  measure: '采取措施',
  close: '处理完毕',
  answer: '业主再次答复',
} as const satisfies Record<RecoveryEvent, string>;

/** 业主再次答复. */
export const recoveryAnswerText = {
  satisfied: '满意了',
  partly: '好了一些',
  notSatisfied: '还不满意',
} as const satisfies Record<RecoveryAnswer, string>;
