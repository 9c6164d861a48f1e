/** The life of a ticket (product.md section 3). */
export const statuses = [
  'reported',
  'dispatched',
  'accepted',
  'working',
  'quoted',
  'suspended',
  'finished',
  'closed',
  'cancelled',
] as const;
export type Status = (typeof statuses)[number];

/** Statuses in which somebody still has something to do. */
export const openStatuses = [
  'reported',
  'dispatched',
  'accepted',
  'working',
  'quoted',
  'suspended',
  'finished',
] as const satisfies readonly Status[];

/** How a ticket came to be closed: the owner said it is fixed, or nobody answered for 72 hours. Never mixed up. */
export const closings = ['fixed', 'unanswered'] as const;
export type Closing = (typeof closings)[number];

/** Why work stands still (product.md section 3 and issue words): nobody at home, parts, weather, another trade first. */
export const suspensionReasons = ['ownerAway', 'parts', 'weather', 'otherTrade'] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

/** How a report reached the one intake. */
export const channels = ['app', 'phone', 'walkIn', 'chat'] as const;
export type Channel = (typeof channels)[number];
