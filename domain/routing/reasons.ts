/**
 * Why this person, or why nobody. Stored with the assignment and shown to staff (product.md section 5).
 * `value` in a stored reason is the number the reason speaks of (open work, jobs left that day …).
 */
export const routingReasons = [
  'tradeMatches',
  'inWarrantyPool',
  'paidPool',
  'licenceInDate',
  'trainingSigned',
  'onShift',
  'capacityLeft',
  'knowsHome',
  'leastOpenWork',
  'onDuty',
  'stableTie',
  'declinedBefore',
  'nobodyEligible',
] as const;
export type RoutingReason = (typeof routingReasons)[number];
