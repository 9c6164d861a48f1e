import type { Api, Output } from '#domain/contract';
import { once, type Intent } from '../../kit/database/once';
import { done, type Outcome } from '../../kit/outcome';
import type { Draft } from '../../kit/tickets/life/draft';
import { follow } from '../../kit/tickets/life/follow';
import type { Transaction } from '../../kit/database/transact';

export type Written = Output<Api['ticket.report']>;

/** Writes one new ticket per intent, however often it is sent, and tells those concerned. */
export async function fileOnce<E extends string>(
  intent: Intent,
  write: (tx: Transaction) => Promise<Outcome<Draft, E>>,
): Promise<Outcome<Written, E | 'BAD_INPUT'>> {
  let committed: Draft | null = null;
  const outcome = await once<Written, E>(intent, async (tx) => {
    committed = null;
    const draft = await write(tx);
    if (!draft.ok) return draft;
    committed = draft.data;
    const { _id, version, status } = draft.data.ticket;
    return done({ ticketId: _id, version, status });
  });
  if (outcome.ok) await follow(committed, intent.context);
  return outcome;
}
