/** Everything the app tells a person, in the message list and, where they agreed, as a subscribe message. */
export const messageKinds = [
  'reported',
  'dispatched',
  'accepted',
  'arrived',
  'finished',
  'reopened',
  'closed',
  'cancelled',
  'workOrder',
  'waiting',
  'late',
] as const;
export type MessageKind = (typeof messageKinds)[number];
