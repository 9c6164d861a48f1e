export { connect, type Connection } from './connection/connection';
export type { Target } from './connection/sdk';
export { LeaseError } from './migrations/lease';
export { migrate, pendingMigrations, sweep, type FinishedMigration, type PendingMigration } from './migrations/migrate';
