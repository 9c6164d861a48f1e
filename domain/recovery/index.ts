/** Why a recovery case was opened (product.md section 8): a score of 2 or less, or the owner said it is not fixed. */
export const recoveryReasons = ['lowScore', 'notFixed'] as const;
export type RecoveryReason = (typeof recoveryReasons)[number];

export const recoveryStates = ['open', 'closed'] as const;
export type RecoveryState = (typeof recoveryStates)[number];

/** The most stars that still open a case. */
const LOW = 2;

/** Whether a score calls for a manager. */
export const needsRecovery = (stars: number): boolean => stars <= LOW;
