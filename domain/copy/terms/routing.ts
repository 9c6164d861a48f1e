import type { RoutingReason, StatedReason } from '#domain/routing';

export const routingReasonText = {
  inCommunity: '服务本小区',
  tradeMatches: '工种相符',
  inWarrantyPool: '属于保修单位',
  paidPool: '属于有偿维修单位',
  licenceInDate: '资质在有效期内',
  trainingSigned: '已签受训确认书',
  onShift: '当班',
  onLeave: '请假',
  inZone: '负责这栋楼',
  capacityLeft: '当天有余量',
  knowsHome: '去过这户',
  freeInSlot: '这个时段有空',
  newcomerShare: '新单位应得的份额',
  ownersSatisfied: '业主评价在前',
  nearby: '当天顺路',
  leastOpenWork: '手上工单最少',
  onDuty: '紧急值班',
  chosenByPerson: '由人指定',
  stableTie: '条件相同，按固定顺序',
  declinedBefore: '已退回或超时未接',
  nobodyEligible: '没有符合条件的人，转客户大使',
} as const satisfies Record<RoutingReason, string>;

/** What somebody lacks, where a condition is not met. */
const lacking: Partial<Record<RoutingReason, string>> = {
  inCommunity: '不服务本小区',
  tradeMatches: '不是这个工种',
  inWarrantyPool: '不是保修单位的人',
  paidPool: '不做有偿维修',
  licenceInDate: '单位资质过期或没有登记',
  trainingSigned: '没有签受训确认书',
  onShift: '这个时间不当班',
  onLeave: '那天请假',
  inZone: '不负责这栋楼',
  capacityLeft: '当天已排满',
  onDuty: '不当班也不值班',
  declinedBefore: '退回过，或没有及时接单',
};

/** '当天已排满'; what speaks against somebody. */
export const sayRoutingFailure = (reason: RoutingReason): string => lacking[reason] ?? routingReasonText[reason];

/** The unit of the number a reason speaks of. */
const units: Partial<Record<RoutingReason, (value: number) => string>> = {
  capacityLeft: (value) => `还可接 ${value} 单`,
  ownersSatisfied: (value) => `至少 ${value}% 满意`,
  leastOpenWork: (value) => `${value} 单`,
  declinedBefore: (value) => `${value} 人`,
  nobodyEligible: (value) => `看过 ${value} 人`,
};

/** '手上工单最少（2 单）' */
export function sayRoutingReason({ reason, value }: StatedReason): string {
  const said = value === null ? undefined : units[reason]?.(value);
  return said === undefined ? routingReasonText[reason] : `${routingReasonText[reason]}（${said}）`;
}
