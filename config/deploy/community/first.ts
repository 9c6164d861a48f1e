import { randomUUID } from 'node:crypto';
import { sayCode } from '#domain/people';
import type { Connection } from '../../data';
import { PlainError } from '../target';
import { communityDocument, firstSettings, invitationTo, staffLine, type Place } from './opening';

export interface FirstManager {
  readonly name: string;
  readonly phone: string;
}

/**
 * Opens a community with one manager on its roster; the rest (homes, staff, firms, prices) the manager takes in from
 * spreadsheets. Asked again for the same community, it is another manager and another code.
 *
 * @returns the manager's code, good once, for a week
 */
export async function openCommunity(
  connection: Connection,
  { place, manager }: { readonly place: Place; readonly manager: FirstManager },
  now: number,
): Promise<string> {
  const found = await connection.get('communities', place.id);
  if (found !== null && found['name'] !== place.name) {
    throw new PlainError(`There is a community ${place.id} of another name: ${String(found['name'])}.`);
  }
  if (found === null) {
    // The rules first: a community without them would be half open where this is cut off in between.
    await connection.put('settings', { ...firstSettings(place, now) });
    await connection.insert('communities', [{ ...communityDocument(place) }]);
  }
  const id = `staff-${randomUUID()}`;
  const member = { id, ...manager, role: 'manager', skills: null } as const;
  const invitation = invitationTo(place, { homeId: null, relation: null, staffId: id }, { now, days: 7 });
  await connection.insert('staff', [{ ...staffLine(place.id, member) }]);
  await connection.insert('invitations', [{ ...invitation }]);
  return sayCode(invitation._id);
}
