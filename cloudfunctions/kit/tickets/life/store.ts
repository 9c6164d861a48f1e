import { distinct } from '../../messages/message';
import type { Transaction } from '../../database/transact';
import type { Draft } from './draft';

/** The events and messages of a draft, without the ticket itself. */
export async function writeBeside(tx: Transaction, draft: Draft): Promise<void> {
  // One after the other: a transaction on this platform is one conversation.
  for (const event of draft.events) await tx.insert('ticketEvents', event);
  for (const message of distinct(draft.messages)) await tx.insert('messages', message);
}

/** Writes a new ticket with everything its draft holds. */
export async function create(tx: Transaction, draft: Draft): Promise<void> {
  await tx.insert('tickets', draft.ticket);
  await writeBeside(tx, draft);
}

/** Writes the next state of a ticket with everything its draft holds. */
export async function save(tx: Transaction, draft: Draft): Promise<void> {
  await tx.put('tickets', draft.ticket);
  await writeBeside(tx, draft);
}
