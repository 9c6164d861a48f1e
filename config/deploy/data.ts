import type { PendingMigration } from './state';

/** The data of an environment, as far as a deployment touches it. */
export interface Data {
  readonly pending: () => Promise<readonly PendingMigration[]>;
  /** Numbers of those that went through in a run that was cut before it had swept. */
  readonly unswept: () => Promise<readonly string[]>;
  readonly migrate: () => Promise<void>;
  /** After the new functions are up: what the old ones wrote since `migrate` passed is changed as well. */
  readonly sweep: () => Promise<void>;
}
