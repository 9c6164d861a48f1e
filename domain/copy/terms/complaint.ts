import type { ComplaintEvent, ComplaintState } from '#domain/complaint';
import type { RecoveryReason, RecoveryState } from '#domain/recovery';

export const complaintStateText = {
  received: '已收到',
  replied: '已答复',
  settled: '已办结',
} as const satisfies Record<ComplaintState, string>;

/** What happened, on the timeline of a complaint. */
export const complaintEventText = {
  receive: '收到投诉',
  add: '补充说明',
  reply: '答复',
  settle: '办结',
} as const satisfies Record<ComplaintEvent, string>;

/** Why a manager looks after a ticket. */
export const recoveryReasonText = {
  lowScore: '评价不满意',
  notFixed: '反映没修好',
} as const satisfies Record<RecoveryReason, string>;

export const recoveryStateText = {
  open: '经理跟进中',
  closed: '经理已跟进',
} as const satisfies Record<RecoveryState, string>;
