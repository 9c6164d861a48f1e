import type { Connection } from '../connection/connection';
import type { Doc } from '../connection/sdk';
import { migrations as all } from './all';
import { takeLease, type Lease } from './lease';
import type { Migration } from './migration';
import { dryRun, runPages, type DryRun, type Progress } from './run';

/** A migration that has not gone through here, with what it would change. `begun`: it was interrupted. */
export interface PendingMigration extends DryRun {
  readonly number: string;
  readonly name: string;
  readonly collection: string;
  readonly begun: boolean;
}

/** One that has gone through just now. */
export interface FinishedMigration {
  readonly number: string;
  readonly name: string;
  readonly seen: number;
  readonly changed: number;
}

const isFinished = (stored: Doc | null): boolean => typeof stored?.['finishedAt'] === 'number';

const progressOf = (stored: Doc | null): Progress => {
  const cursor = stored?.['cursor'];
  return {
    cursor: typeof cursor === 'string' ? cursor : null,
    seen: Number(stored?.['seen'] ?? 0),
    changed: Number(stored?.['changed'] ?? 0),
  };
};

async function unfinished(connection: Connection, list: readonly Migration[]) {
  const found: { readonly migration: Migration; readonly stored: Doc | null }[] = [];
  for (const migration of list) {
    const stored = await connection.get('migrations', migration.number);
    if (!isFinished(stored)) found.push({ migration, stored });
  }
  return found;
}

/**
 * Dry run: what has not gone through in this environment, in order, with how many documents it would change and one of
 * them before and after. Each is counted on what is stored now, not on what those before it would leave.
 */
export async function pendingMigrations(
  connection: Connection,
  list: readonly Migration[] = all,
): Promise<readonly PendingMigration[]> {
  const pending: PendingMigration[] = [];
  for (const { migration, stored } of await unfinished(connection, list)) {
    const { number, name, collection } = migration;
    const counted = await dryRun(connection, migration, progressOf(stored).cursor);
    pending.push({ number, name, collection, begun: stored !== null, ...counted });
  }
  return pending;
}

async function runOne(
  { connection, lease }: { readonly connection: Connection; readonly lease: Lease },
  { migration, stored }: { readonly migration: Migration; readonly stored: Doc | null },
): Promise<FinishedMigration> {
  const { number, name } = migration;
  const startedAt = Number(stored?.['startedAt'] ?? Date.now());
  const keep = (progress: Progress, finishedAt: number | null): Promise<void> =>
    connection.put('migrations', { _id: number, name, ...progress, startedAt, finishedAt });
  const from = progressOf(stored);
  const end = await runPages({ connection, lease }, { migration, from }, (progress) => keep(progress, null));
  await keep(end, Date.now());
  return { number, name, seen: end.seen, changed: end.changed };
}

/** Runs `work` with the right to migrate, and gives it back whatever happens. */
async function leased<T>(connection: Connection, work: (lease: Lease) => Promise<T>): Promise<T> {
  const lease = await takeLease(connection);
  try {
    const result = await work(lease);
    await lease.release();
    return result;
  } catch (error) {
    await lease.release().catch(() => undefined);
    throw error;
  }
}

/**
 * Runs what has not gone through, in order. The collections must be there. What was interrupted goes on where it was;
 * what went through is never run again.
 * @throws LeaseError where another machine is migrating
 */
export async function migrate(
  connection: Connection,
  list: readonly Migration[] = all,
): Promise<readonly FinishedMigration[]> {
  if ((await unfinished(connection, list)).length === 0) return [];
  return leased(connection, async (lease) => {
    const done: FinishedMigration[] = [];
    for (const one of await unfinished(connection, list)) done.push(await runOne({ connection, lease }, one));
    return done;
  });
}

/**
 * After the new functions are up: changes the documents that old functions wrote since `migrate` passed them. Only those
 * that went through in the same deployment; changes nothing where nothing was written.
 * @param numbers of what `migrate` answered
 */
export async function sweep(
  connection: Connection,
  numbers: readonly string[],
  list: readonly Migration[] = all,
): Promise<number> {
  if (numbers.length === 0) return 0;
  return leased(connection, async (lease) => {
    let changed = 0;
    for (const migration of list.filter(({ number }) => numbers.includes(number))) {
      const from = { cursor: null, seen: 0, changed: 0 };
      changed += (await runPages({ connection, lease }, { migration, from }, () => Promise.resolve())).changed;
    }
    return changed;
  });
}
