import { clockFor, type Clock } from '#domain/clocks';
import { sayExact } from '#domain/copy';
import type { RecoveryReason } from '#domain/recovery';
import type { CommunityDocument, Recovery, RecoveryDocument, TicketDocument } from '../../../schema';
import type { Transaction } from '../../database/transact';
import { timeKey } from '../../ids';
import type { Rules } from '../../settings';
import { paramsOf, ticketMessage } from '../people/messages';
import { addressees, type Recipient } from '../people/team';
import type { Draft } from './draft';
import { filed } from './filing';

interface Opening {
  readonly community: CommunityDocument;
  readonly rules: Rules;
  readonly reason: RecoveryReason;
  readonly at: number;
}

export const recoveryId = ({ _id, closure }: TicketDocument, reason: RecoveryReason): string =>
  `${_id}:${closure}:${reason}`;

/** A manager who is at it already gets no new time for a second reason; one who missed it does, and the miss stays. */
const runningFor = (ticket: TicketDocument): Clock | null =>
  ticket.clocks.find(
    ({ kind, stoppedAt, missedAt }) => kind === 'recovery' && stoppedAt === null && missedAt === null,
  ) ?? null;

/** The household hears who looks after it, the managers that they have to. */
function messagesFor(ticket: TicketDocument, recovery: Recovery, { community, reason, at }: Opening) {
  const params = { ...paramsOf(ticket), due: sayExact(recovery.dueAt) };
  const about = `recovery-${ticket.closure}-${reason}`;
  const telling = (kind: 'recovery' | 'recoveryOpened', recipient: Recipient) =>
    addressees(recipient, ticket, community).map((to) =>
      ticketMessage({ ticket, community }, { kind, to, params, at, about }),
    );
  return [...telling('recovery', 'followers'), ...telling('recoveryOpened', 'manager')];
}

/** Nobody has taken it yet: whoever speaks to the owner first looks after it. */
const fresh = { state: 'open', manager: '', awaitsAnswer: false } as const satisfies Partial<Recovery>;

/** Open cases in the order in which they are due, closed ones in the order in which they were closed. */
export const recoveryKey = (at: number, id: string): string => `${timeKey(at)}-${id}`;

function caseOf(ticket: TicketDocument, { id, ...recovery }: Recovery): RecoveryDocument {
  const { _id: ticketId, communityId, closure, number, home } = ticket;
  return {
    ...{ _id: id, version: 1, ticketId, communityId, closure, number, home },
    ...recovery,
    ...{ managerId: '', events: [], result: '', closedAt: null, answer: null },
    sortKey: recoveryKey(recovery.dueAt, id),
  };
}

/**
 * The draft with a recovery case, opened in the same transaction as what gave the reason for it. One closure and one
 * reason open one case, however often the owner changes their stars; the score stays what it is.
 */
export async function withRecovery(tx: Transaction, draft: Draft, opening: Opening): Promise<Draft> {
  const { ticket } = draft;
  const { rules, reason, at } = opening;
  const _id = recoveryId(ticket, reason);
  if ((await tx.get('recoveries', _id)) !== null) return draft;
  const running = runningFor(ticket);
  const clock = running ?? clockFor('recovery', { now: at, ...rules });
  const recovery: Recovery = { ...fresh, id: _id, reason, openedAt: at, dueAt: clock.dueAt };
  await tx.insert('recoveries', caseOf(ticket, recovery));
  const clocks = running === null ? [...ticket.clocks, clock] : ticket.clocks;
  const opened = filed({ ...ticket, clocks, recovery });
  return { ...draft, ticket: opened, messages: [...draft.messages, ...messagesFor(opened, recovery, opening)] };
}
