import type { Migration } from './migration';

/** Every migration, in order. A number is never used again and never left out. */
export const migrations: readonly Migration[] = [];
