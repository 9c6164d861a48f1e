import type { RoutingReason, StatedReason } from '#domain/routing';

export const routingReasonText = {
  inCommunity: '服务本小区',
  tradeMatches: '工种相符',
  inWarrantyPool: '属于保修单位',
  paidPool: '属于有偿维修单位',
  licenceInDate: '资质在有效期内',
  trainingSigned: '已签受训确认书',
  onShift: '当班',
  capacityLeft: '当天有余量',
  knowsHome: '去过这户',
  leastOpenWork: '手上工单最少',
  onDuty: '紧急值班',
  stableTie: '条件相同，按固定顺序',
  declinedBefore: '已退回或超时未接',
  nobodyEligible: '没有符合条件的人，转客户大使',
} as const satisfies Record<RoutingReason, string>;

/** The unit of the number a reason speaks of. */
const units: Partial<Record<RoutingReason, (value: number) => string>> = {
  capacityLeft: (value) => `还可接 ${value} 单`,
  leastOpenWork: (value) => `${value} 单`,
  declinedBefore: (value) => `${value} 人`,
  nobodyEligible: (value) => `看过 ${value} 人`,
};

/** '手上工单最少（2 单）' */
export function sayRoutingReason({ reason, value }: StatedReason): string {
  const said = value === null ? undefined : units[reason]?.(value);
  return said === undefined ? routingReasonText[reason] : `${routingReasonText[reason]}（${said}）`;
}
