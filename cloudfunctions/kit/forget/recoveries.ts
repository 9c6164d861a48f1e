import type { RecoveryDocument, TicketDocument } from '../../schema';
import { findSome } from '../database/documents';
import { transact, type Transaction } from '../database/transact';
import { former, unsigned, type Leaver } from './former';

/** Whoever calls next takes an open one; a closed one was somebody's. */
const afterThem = ({ state }: Pick<RecoveryDocument, 'state'>): string => (state === 'open' ? '' : former.name);

/** The case as a record: what was done and answered, not by whom. */
const withoutThem = (one: RecoveryDocument, leaver: Leaver): RecoveryDocument => ({
  ...one,
  ...(one.managerId === leaver._id ? { managerId: '', manager: afterThem(one) } : {}),
  events: one.events.map((event) => ({ ...event, by: unsigned(event.by, leaver) })),
});

/** The ticket names the manager of its last case as well. */
async function outOfTicket(tx: Transaction, one: RecoveryDocument): Promise<void> {
  const ticket: TicketDocument | null = await tx.get('tickets', one.ticketId);
  if (ticket?.recovery?.id !== one._id) return;
  await tx.patch('tickets', ticket._id, { recovery: { ...ticket.recovery, manager: afterThem(one) } });
}

const casesBy = (field: 'events.by.personId' | 'managerId') => async (leaver: Leaver) => {
  const cases = await findSome('recoveries', { [field]: leaver._id });
  for (const { _id } of cases) {
    await transact(async (tx) => {
      const one = await tx.get('recoveries', _id);
      if (one === null) return { ok: false };
      if (one.managerId === leaver._id) await outOfTicket(tx, one);
      await tx.put('recoveries', withoutThem(one, leaver));
      return { ok: true };
    });
  }
  return cases.length > 0;
};

/** Their second answers, and what they did about others'. */
export const spokeOnCases = casesBy('events.by.personId');
export const managedCases = casesBy('managerId');
