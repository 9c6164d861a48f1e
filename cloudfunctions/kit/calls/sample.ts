import { sampleSilent } from '#domain/call-back';
import type { TicketDocument } from '../../schema';
import { findPage, getDocument } from '../database/documents';
import { transact } from '../database/transact';
import { logFailure } from '../platform/log';
import { filed } from '../tickets/life/filing';

const BATCH = 500;

/** Every ticket closed on a day, batch after batch. */
async function closedOn(communityId: string, day: string): Promise<readonly TicketDocument[]> {
  const found: TicketDocument[] = [];
  let after: string | null = null;
  for (;;) {
    const batch: readonly TicketDocument[] = await findPage('tickets', {
      equal: { communityId, closedOn: day },
      sort: { field: 'reportedKey', direction: 'asc' },
      after,
      limit: BATCH,
    });
    found.push(...batch);
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return found;
    after = last.reportedKey;
  }
}

/**
 * Whose silence closed it, and who can be called. Whoever has answered since is among them too: the lot has to fall the
 * same way however often it is thrown.
 */
const wasSilent = ({ closing, reporter }: TicketDocument): boolean => closing === 'unanswered' && reporter.phone !== '';

/** Marks one of those drawn; false where that is done, or there is no need any more. */
async function marks(ticketId: string): Promise<boolean> {
  try {
    const { ok } = await transact(async (tx) => {
      const ticket = await tx.get('tickets', ticketId);
      if (ticket === null || ticket.sampled || ticket.stars !== null) return { ok: false };
      const { sampled, queues, callKey } = filed({ ...ticket, sampled: true });
      await tx.patch('tickets', ticketId, { sampled, queues, callKey });
      return { ok: true };
    });
    return ok;
  } catch (error) {
    logFailure('sampleSilentOf', error);
    return false;
  }
}

/**
 * 抽样: some of the owners who said nothing about what was closed on a day, of every contractor and life stage alike, so
 * that whoever repairs hears answers. Seeded by community and day: called again it draws the same and marks nothing twice.
 * @returns how many were marked now
 */
export async function sampleSilentOf(communityId: string, day: string): Promise<number> {
  const community = await getDocument('communities', communityId);
  if (community === null) return 0;
  const { silentPerStratum } = community.settings;
  const silent = (await closedOn(communityId, day)).filter(wasSilent);
  const candidates = silent.map(({ _id: id, contractorId, stage }) => ({
    ...{ id, contractor: contractorId ?? '', stage: stage ?? '' },
  }));
  const drawn = sampleSilent(candidates, { perStratum: silentPerStratum, seed: `${communityId}:${day}` });
  let marked = 0;
  for (const id of drawn) if (await marks(id)) marked += 1;
  return marked;
}
