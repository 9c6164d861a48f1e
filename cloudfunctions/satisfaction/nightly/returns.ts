import type { TicketDocument } from '../../schema';
import { findDue, findPage } from '../../kit/database/documents';
import { transact } from '../../kit/database/transact';
import { timeKey } from '../../kit/ids';
import { logFailure } from '../../kit/platform/log';
import { recount } from '../../kit/tickets/life/sums';

/** Tickets per query. */
const BATCH = 60;
/** Reports of one home, or of one part of one building, in those days. */
const REPORTS = 200;

type Equal = Readonly<Record<string, string | boolean>>;

/** Where the same defect would be reported again: by the same home, or of the same common part. */
const listOf = ({ homeId, buildingKey, ownerKey, part }: TicketDocument, open: boolean): Equal =>
  homeId === null && buildingKey !== null ? { buildingKey, open, part } : { ownerKey, open };

/** The same defect, and not called off: what turned out to be nothing has not come back. */
const isReturn = (later: TicketDocument, { _id, part, symptom, returnCheckAt }: TicketDocument): boolean =>
  later._id !== _id &&
  later.part === part &&
  later.symptom === symptom &&
  later.status !== 'cancelled' &&
  later.reportedAt <= (returnCheckAt ?? 0);

/** Whether the same defect was reported again after this ticket was closed. */
async function hasReturned(ticket: TicketDocument): Promise<boolean> {
  const lists = await Promise.all(
    [true, false].map((open) =>
      findPage('tickets', {
        equal: listOf(ticket, open),
        sort: { field: 'reportedKey', direction: 'asc' },
        after: timeKey(ticket.closedAt ?? 0),
        limit: REPORTS,
      }),
    ),
  );
  return lists.flat().some((later) => isReturn(later, ticket));
}

async function settle(seen: TicketDocument, cameBack: boolean): Promise<void> {
  await transact(async (tx) => {
    const ticket = await tx.get('tickets', seen._id);
    // Somebody was quicker: the same timer firing twice.
    if (ticket === null || ticket.returnCheckAt !== seen.returnCheckAt) return { ok: false };
    await recount(tx, ticket, { ...ticket, cameBack });
    await tx.patch('tickets', ticket._id, { cameBack, returnCheckAt: null });
    return { ok: true };
  });
}

/**
 * Of every ticket whose days have passed: whether it was fixed the first time, batch after batch while there is time; the rest is
 * still due on the next turn. What fails is logged and left for it too.
 * @param until `performance.now()` from which on no further one is begun
 * @returns of how many it is known now
 */
export async function settleReturns(now: number, until: number): Promise<number> {
  const failed = new Set<string>();
  for (let settled = 0; ;) {
    // What failed is due first again, and must not hide what is due behind it.
    const limit = BATCH + failed.size;
    const found = await findDue('tickets', { field: 'returnCheckAt', until: now, limit });
    for (const ticket of found.filter(({ _id }) => !failed.has(_id))) {
      if (performance.now() > until) return settled;
      try {
        await settle(ticket, await hasReturned(ticket));
        settled += 1;
      } catch (error) {
        logFailure('settleReturns', error);
        failed.add(ticket._id);
      }
    }
    if (found.length < limit) return settled;
  }
}
