export { connect, type Connection } from './connection/connection';
export { migrate, pendingMigrations, sweep } from './migrations/migrate';
