import type { TicketDocument } from '../schema';
import { getDocuments } from '../kit/database/documents';

/** What the firms of these tickets are called, by id. */
export async function contractorNames(
  tickets: readonly Pick<TicketDocument, 'contractorId'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(tickets.flatMap(({ contractorId }) => contractorId ?? []))];
  return new Map((await getDocuments('contractors', ids)).map(({ _id, name }) => [_id, name]));
}
