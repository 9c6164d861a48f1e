import { stopClock } from '#domain/clocks';
import { recoveryReasons } from '#domain/recovery';
import type { Recovery, RecoveryDocument, TicketDocument } from '../../schema';
import type { Transaction } from '../database/transact';
import { filed } from '../tickets/life/filing';
import { recoveryId } from '../tickets/life/recovery';

const seenOnTicket = (one: RecoveryDocument): Recovery => {
  const { _id: id, reason, state, openedAt, dueAt, manager, awaitsAnswer } = one;
  return { id, reason, state, openedAt, dueAt, manager, awaitsAnswer };
};

/** Every case this ticket can have: one for each closure and reason. */
const idsOf = (ticket: TicketDocument): readonly string[] =>
  Array.from({ length: ticket.closure }, (_, n) => ({ ...ticket, closure: n + 1 })).flatMap((closed) =>
    recoveryReasons.map((reason) => recoveryId(closed, reason)),
  );

/** Whether another case of the ticket still needs its manager. */
async function othersOpen(tx: Transaction, ticket: TicketDocument, one: RecoveryDocument): Promise<boolean> {
  for (const id of idsOf(ticket)) {
    if (id !== one._id && (await tx.get('recoveries', id))?.state === 'open') return true;
  }
  return false;
}

/** The manager's clocks end with the last open case: one that was missed stays missed. */
const stopped = ({ clocks }: TicketDocument, at: number): TicketDocument['clocks'] =>
  clocks.map((clock) => (clock.kind === 'recovery' ? stopClock(clock, at) : clock));

/**
 * Writes the ticket in step with one of its cases, in the transaction that writes the case: what the ticket says of its
 * last case, and the manager's clock. Its version stays: nothing happened to the repair.
 * @param closedAt null: the case goes on
 */
export async function keepInStep(
  tx: Transaction,
  ticket: TicketDocument,
  { one, closedAt }: { readonly one: RecoveryDocument; readonly closedAt: number | null },
): Promise<void> {
  const isLast = ticket.recovery?.id === one._id;
  const ends = closedAt !== null && !(await othersOpen(tx, ticket, one));
  if (!isLast && !ends) return;
  const clocks = ends ? stopped(ticket, closedAt) : ticket.clocks;
  const recovery = isLast ? seenOnTicket(one) : ticket.recovery;
  const { nextRingAt, dueKey } = filed({ ...ticket, clocks });
  await tx.patch('tickets', ticket._id, { clocks, recovery, nextRingAt, dueKey });
}
