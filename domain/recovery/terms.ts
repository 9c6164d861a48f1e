/** Why a recovery case was opened (product.md section 8): few stars, the owner said it is not fixed, or said so on the phone. */
export const recoveryReasons = ['lowScore', 'notFixed', 'callBack'] as const;
export type RecoveryReason = (typeof recoveryReasons)[number];

export const recoveryStates = ['open', 'closed'] as const;
export type RecoveryState = (typeof recoveryStates)[number];

/** What a manager can do about it. */
export const recoveryMeasures = [
  'apologise',
  'explain',
  'visit',
  'inspect',
  'repairAgain',
  'otherTechnician',
  'clean',
  'repay',
] as const;
export type RecoveryMeasure = (typeof recoveryMeasures)[number];

/** What is written on a case: a call or visit, a measure taken, its end, and what the owner says to that. */
export const recoveryEvents = ['contact', 'measure', 'close', 'answer'] as const;
export type RecoveryEvent = (typeof recoveryEvents)[number];

/** 业主再次答复: the owner's second answer. The first score stays as it was. */
export const recoveryAnswers = ['satisfied', 'partly', 'notSatisfied'] as const;
export type RecoveryAnswer = (typeof recoveryAnswers)[number];

/** Whether a score calls for a manager; `low` is the most stars that do (`settings.lowScore`). */
export const needsRecovery = (stars: number, low: number): boolean => stars <= low;
