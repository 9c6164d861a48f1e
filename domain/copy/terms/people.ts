import type { ContractorPaper, PenaltyKind } from '#domain/contractor';
import type { Pool } from '#domain/routing';
import type { StaffState } from '#domain/staff';

/** What a paper of a contractor is. */
export const contractorPaperText = {
  licence: '资质证书',
  insurance: '保险',
  contract: '维修合同',
  other: '其他资料',
} as const satisfies Record<ContractorPaper, string>;

/** What a contractor is called up for. */
export const penaltyKindText = {
  late: '延误',
  quality: '质量',
  attitude: '服务态度',
  safety: '安全',
  other: '其他',
} as const satisfies Record<PenaltyKind, string>;

export const staffStateText = {
  working: '在岗',
  left: '已离岗',
} as const satisfies Record<StaffState, string>;

/** Which work somebody is sent to. */
export const poolText = {
  warranty: '保修维修',
  paid: '有偿维修',
} as const satisfies Record<Pool, string>;

/** Why routing cannot send a technician today. */
export const blockedText = {
  licence: '维修单位的资质没有登记或已过期',
  training: '还没有签受训确认书',
  leave: '今天请假',
  unbound: '还没有用邀请码绑定',
} as const;
