/** The life of a ticket (product.md section 3). */
export const statuses = [
  'reported',
  'dispatched',
  'accepted',
  'working',
  'quoted',
  'suspended',
  'inspecting',
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
  'inspecting',
  'finished',
] as const satisfies readonly Status[];

/**
 * How a ticket came to be closed: the owner said it is fixed, nobody answered for 72 hours, or it was the same defect
 * as another ticket that goes on. Never mixed up; a duplicate is neither counted nor rated.
 */
export const closings = ['fixed', 'unanswered', 'duplicate'] as const;
export type Closing = (typeof closings)[number];

/** Why work stands still (product.md section 3 and issue words): nobody at home, parts, weather, another trade first. */
export const suspensionReasons = ['ownerAway', 'parts', 'weather', 'otherTrade'] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

/** How a report reached the one intake. */
export const channels = ['app', 'phone', 'walkIn', 'chat'] as const;
export type Channel = (typeof channels)[number];

/** Who has to find somebody for a reported ticket (product.md section 5, the ladder): routing, then people. */
export const rungs = ['routing', 'supervisor', 'frontDesk'] as const;
export type Rung = (typeof rungs)[number];

/** First call-back 24 hours after closing; second one 2 months after the end of key works (requirements rows 31, 33). */
export const callBacks = ['first', 'second'] as const;
export type CallBack = (typeof callBacks)[number];
/** notReached leaves the clock running: somebody has to try again. */
export const callBackOutcomes = ['reached', 'notReached', 'refused'] as const;
export type CallBackOutcome = (typeof callBackOutcomes)[number];
