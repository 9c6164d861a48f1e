import type { RecoveryDocument } from '../schema';

/** What is closed is told to the owner: nothing is added to it but their answer. */
export const refusesClosed = ({ state }: RecoveryDocument): 'RECOVERY_CLOSED' | null =>
  state === 'closed' ? 'RECOVERY_CLOSED' : null;
