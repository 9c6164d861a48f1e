import type { DefectDocument, TicketDocument } from '../schema';
import { findFirst, getDocument } from '../kit/database/documents';

/** A cause that more tickets share than this is shown by the first of them. */
const MOST = 200;

type Root = Pick<TicketDocument, '_id' | 'communityId' | 'causeId'>;

/** A ticket and those that share its cause now, as long as they are its community's. */
export async function linkedTo(root: TicketDocument): Promise<readonly TicketDocument[]> {
  if (root.causeId === null) return [root];
  const sharing = await findFirst('tickets', { causeId: root.causeId }, MOST);
  const own = sharing.filter(({ communityId }) => communityId === root.communityId);
  return own.some(({ _id }) => _id === root._id) ? own : [root, ...own];
}

/** The tickets of an entry as they are linked now: its ticket may have been given a cause only later. */
export async function ticketsOf({ ticketId }: Pick<DefectDocument, 'ticketId'>): Promise<readonly TicketDocument[]> {
  const root = await getDocument('tickets', ticketId);
  return root === null ? [] : linkedTo(root);
}

/** How many homes are affected; the public area is nobody's home. */
export const homesIn = (tickets: readonly Pick<TicketDocument, 'homeId'>[]): number =>
  new Set(tickets.flatMap(({ homeId }) => homeId ?? [])).size;

/** One entry per cause; of a ticket that shares none, one per ticket. */
export const defectIdOf = ({ _id, causeId }: Root): string => `defect:${causeId ?? _id}`;
