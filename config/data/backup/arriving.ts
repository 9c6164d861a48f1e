import type { CollectionName } from '../../../cloudfunctions/schema';
import type { Connection } from '../connection/connection';
import type { Doc } from '../connection/sdk';
import type { Manifest } from './folder';
import { moved, type Moved } from './pictures';

/** How documents of a backup arrive in another environment. */
export interface Arriving {
  readonly files: Moved;
  /** Ids of people who have deleted their account since. */
  readonly forgotten: ReadonlySet<string>;
  readonly backedUpAt: number;
}

export const arrivingIn = async (
  connection: Connection,
  { envId, startedAt }: Manifest,
  forgotten: readonly string[],
): Promise<Arriving> => ({
  files: { from: envId, to: await connection.files.prefix() },
  forgotten: new Set(forgotten),
  backedUpAt: startedAt,
});

/**
 * As `person.delete` leaves them in its first transaction: nobody can act as them, and the timer takes them out of
 * everything else. What it needs to find the rest (id, number, folder) goes with them at the end.
 */
const struck = (person: Doc, { backedUpAt }: Arriving): Doc => ({
  ...person,
  ...{ openId: `gone:${person._id}`, name: '', memberships: [], readUntil: 0, deletingAt: backedUpAt },
});

/** The document as it is to be stored there. */
export function arrived(name: CollectionName, document: Doc, arriving: Arriving): Doc {
  const here = moved(document, arriving.files) as Doc;
  return name === 'people' && arriving.forgotten.has(here._id) ? struck(here, arriving) : here;
}
