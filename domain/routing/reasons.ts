/**
 * Why this person, or why nobody. Stored with the assignment and shown to staff (product.md section 5).
 * `value` in a stored reason is the number the reason speaks of (open work, jobs left that day …).
 */
export const routingReasons = [
  'inCommunity',
  'tradeMatches',
  'inWarrantyPool',
  'paidPool',
  'licenceInDate',
  'trainingSigned',
  'onShift',
  'onLeave',
  'inZone',
  'freeInSlot',
  'nearby',
  'ownersSatisfied',
  'newcomerShare',
  'chosenByPerson',
  'capacityLeft',
  'knowsHome',
  'leastOpenWork',
  'onDuty',
  'stableTie',
  'declinedBefore',
  'nobodyEligible',
] as const;
export type RoutingReason = (typeof routingReasons)[number];

/** A reason with its number, null where it speaks of none. */
export interface StatedReason {
  readonly reason: RoutingReason;
  readonly value: number | null;
}
