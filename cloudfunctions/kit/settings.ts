import { workingTime } from '#domain/calendar';
import type { CommunitySettings } from '#domain/settings';
import type { WorkingTime } from '#domain/time';
import type { CommunityDocument, TicketDocument } from '../schema';
import { getDocument } from './database/documents';
import type { Transaction } from './database/transact';

/** The numbers something is decided by, with their calendar. */
export interface Rules {
  readonly settings: CommunitySettings;
  readonly time: WorkingTime;
}

const times = new WeakMap<CommunitySettings, WorkingTime>();

/** The working calendar of settings, built once for each. */
export function timeOf(settings: CommunitySettings): WorkingTime {
  const known = times.get(settings);
  if (known !== undefined) return known;
  const time = workingTime(settings.calendar);
  times.set(settings, time);
  return time;
}

/** The rules in force: of everything that begins now. */
export const rulesNow = ({ settings }: Pick<CommunityDocument, 'settings'>): Rules => ({
  settings,
  time: timeOf(settings),
});

/** A transaction, or the database outside of one. */
export type Reader = Pick<Transaction, 'get'>;
export const reader: Reader = { get: getDocument };

/** `_id` of one version of a community's settings or of its price book. */
export const versionId = (communityId: string, version: number): string => `${communityId}:${version}`;

/**
 * The rules a ticket was opened under: it keeps them, whatever is changed later. What is booked today follows the slot
 * plan of today instead. No database call where nothing has changed since.
 */
export async function rulesOf(
  from: Reader,
  { settingsVersion }: Pick<TicketDocument, 'settingsVersion'>,
  community: Pick<CommunityDocument, '_id' | 'settings' | 'settingsVersion'>,
): Promise<Rules> {
  if (settingsVersion === community.settingsVersion) return rulesNow(community);
  const _id = versionId(community._id, settingsVersion);
  const stored = await from.get('settings', _id);
  if (stored === null) throw new Error(`no settings ${_id}`);
  return rulesNow(stored);
}
