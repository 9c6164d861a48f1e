import type { CollectionName } from '../../schema';
import { findEqual, removeEqual } from '../database/documents';
import { deleteFiles } from '../platform/sdk';
import type { Leaver } from './former';

/** Documents that are about this person only go altogether. */
const removed = (name: CollectionName, field: string) => async (leaver: Leaver) => {
  await removeEqual(name, { [field]: leaver._id });
  return false;
};

export const wasTold = removed('messages', 'personId');
export const invited = removed('invitations', 'invitedBy.personId');
export const wasInvited = removed('invitations', 'usedBy');
export const askedDesk = removed('deskRequests', 'personId');

/** The files somebody asked for with everything kept about them. */
export async function dropExports(personId: string): Promise<void> {
  const files = await findEqual('exports', { personId });
  if (files.length === 0) return;
  await deleteFiles(files.map(({ fileId }) => fileId));
  await removeEqual('exports', { personId });
}

export async function exported({ _id }: Leaver): Promise<boolean> {
  await dropExports(_id);
  return false;
}
