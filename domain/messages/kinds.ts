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
  'late',
  'rescheduled',
  'suspended',
  'resumed',
  'quoted',
  'consented',
  'refused',
  'reminded',
  'said',
  'recovery',
  'recoveryOpened',
  'complaintReceived',
  'complaintToHandle',
  'complaintReplied',
  'complaintSettled',
  'complaintLate',
  'raised',
  'amended',
  'merged',
  'toInspect',
  'reworked',
  'inspectionPassed',
  'licenceEnding',
  'leaveAffects',
  'joined',
  'admitted',
  'removed',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What a message is about and opens. */
export const messageSubjects = ['ticket', 'complaint', 'home', 'contractor'] as const;
export type MessageSubject = (typeof messageSubjects)[number];
