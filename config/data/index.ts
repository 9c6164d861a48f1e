export { connect, type Connection } from './connection/connection';
export { migrate, pendingMigrations, sweep, sweepMeanwhile, unsweptMigrations } from './migrations/migrate';
