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
const isSwept = (stored: Doc | null): boolean => typeof stored?.['sweptAt'] === 'number';

const progressOf = (stored: Doc | null): Progress => {
  const cursor = stored?.['cursor'];
  return {
    cursor: typeof cursor === 'string' ? cursor : null,
    seen: Number(stored?.['seen'] ?? 0),
    changed: Number(stored?.['changed'] ?? 0),
  };
};

interface Known {
  readonly migration: Migration;
  readonly stored: Doc | null;
}

async function known(connection: Connection, list: readonly Migration[]): Promise<readonly Known[]> {
  const found: Known[] = [];
  for (const migration of list) found.push({ migration, stored: await connection.get('migrations', migration.number) });
  return found;
}

const unfinished = async (connection: Connection, list: readonly Migration[]): Promise<readonly Known[]> =>
  (await known(connection, list)).filter(({ stored }) => !isFinished(stored));

const unswept = async (connection: Connection, list: readonly Migration[]): Promise<readonly Known[]> =>
  (await known(connection, list)).filter(({ stored }) => isFinished(stored) && !isSwept(stored));

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

interface Right {
  readonly connection: Connection;
  readonly lease: Lease;
}

async function runOne({ connection, lease }: Right, { migration, stored }: Known): Promise<FinishedMigration> {
  const { number, name } = migration;
  const startedAt = Number(stored?.['startedAt'] ?? Date.now());
  const keep = (progress: Progress, finishedAt: number | null): Promise<void> =>
    connection.put('migrations', { _id: number, name, ...progress, startedAt, finishedAt, sweptAt: null });
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

/** From the first document again, whatever was counted: changes nothing where nothing was written. */
async function passAgain(right: Right, { migration }: Known): Promise<number> {
  const from = { cursor: null, seen: 0, changed: 0 };
  return (await runPages(right, { migration, from }, () => Promise.resolve())).changed;
}

/**
 * Runs what has not gone through, in order. The collections must be there. What was interrupted goes on where it was;
 * what went through is never run again, but where its sweep is still to come: a later migration meets nothing older.
 * @throws LeaseError where another machine is migrating
 */
export async function migrate(
  connection: Connection,
  list: readonly Migration[] = all,
): Promise<readonly FinishedMigration[]> {
  if ((await unfinished(connection, list)).length === 0) return [];
  return leased(connection, async (lease) => {
    const right = { connection, lease };
    for (const one of await unswept(connection, list)) await passAgain(right, one);
    const done: FinishedMigration[] = [];
    for (const one of await unfinished(connection, list)) done.push(await runOne(right, one));
    return done;
  });
}

/** Numbers of what went through while old functions were running, and has not been looked at since they are gone. */
export const unsweptMigrations = async (
  connection: Connection,
  list: readonly Migration[] = all,
): Promise<readonly string[]> => (await unswept(connection, list)).map(({ migration }) => migration.number);

async function sweepEach(
  { connection, list }: { readonly connection: Connection; readonly list: readonly Migration[] },
  afterwards: (number: string) => Promise<unknown>,
): Promise<number> {
  if ((await unswept(connection, list)).length === 0) return 0;
  return leased(connection, async (lease) => {
    let changed = 0;
    for (const one of await unswept(connection, list)) {
      changed += await passAgain({ connection, lease }, one);
      await afterwards(one.migration.number);
    }
    return changed;
  });
}

/**
 * After the new functions are up: changes the documents that old ones wrote since `migrate` passed them, and writes down
 * that it did. What is still to be swept stands in the environment, so that any machine can finish what another began.
 */
export const sweep = (connection: Connection, list: readonly Migration[] = all): Promise<number> =>
  sweepEach({ connection, list }, (number) => connection.claim('migrations', { _id: number }, { sweptAt: Date.now() }));

/** As `sweep`, by somebody who does not know which functions are up: the next deployment looks again. */
export const sweepMeanwhile = (connection: Connection, list: readonly Migration[] = all): Promise<number> =>
  sweepEach({ connection, list }, () => Promise.resolve());
