import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Connection } from '../connection/connection';
import { isDuplicate } from '../connection/errors';

/** Longer than one page takes. A machine that dies keeps the others out for so long. */
const LEASE = 120_000;
const ID = 'lease';

/** Another machine is at it, or has taken over from this one. */
export class LeaseError extends Error {
  override readonly name = 'LeaseError';
}

export interface Lease {
  /** For another two minutes. @throws LeaseError where somebody else has it by now */
  renew(): Promise<void>;
  release(): Promise<void>;
}

/** Takes over a lease that is free or has run out; `until` is part of the condition, so that one of two gets it. */
async function takeOver(connection: Connection, holder: string): Promise<boolean> {
  const stored = await connection.get('migrations', ID);
  if (stored === null) return false;
  if (stored['holder'] !== '' && Number(stored['until']) > Date.now()) {
    throw new LeaseError(`${String(stored['holder'])} is migrating now, or died less than two minutes ago`);
  }
  const condition = { _id: ID, holder: String(stored['holder']), until: Number(stored['until']) };
  return connection.claim('migrations', condition, { holder, until: Date.now() + LEASE });
}

/**
 * The right to migrate this environment, for one machine at a time. The clocks of two machines may differ by less than
 * two minutes.
 * @throws LeaseError where another machine has it
 */
export async function takeLease(connection: Connection): Promise<Lease> {
  const holder = `${hostname()} ${randomUUID()}`;
  let until = Date.now() + LEASE;
  try {
    await connection.insert('migrations', [{ _id: ID, holder, until }]);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    if (!(await takeOver(connection, holder))) throw new LeaseError('another machine was quicker');
  }
  const set = async (next: { readonly holder: string; readonly until: number }): Promise<void> => {
    const kept = await connection.claim('migrations', { _id: ID, holder }, next);
    if (!kept) throw new LeaseError('another machine has taken over');
  };
  return {
    renew: () => {
      // The platform does not count an update that changes nothing, so that each must differ from the last.
      until = Math.max(until + 1, Date.now() + LEASE);
      return set({ holder, until });
    },
    release: () => set({ holder: '', until: 0 }),
  };
}
