import { clockFor, type Clock } from '#domain/clocks';
import { sayExact } from '#domain/copy';
import type { RecoveryReason } from '#domain/recovery';
import type { CommunityDocument, Recovery, TicketDocument } from '../../../schema';
import type { Transaction } from '../../database/transact';
import type { Rules } from '../../settings';
import { paramsOf, ticketMessage } from '../people/messages';
import { addressees, team, type Recipient } from '../people/team';
import type { Draft } from './draft';
import { filed } from './filing';

interface Opening {
  readonly community: CommunityDocument;
  readonly rules: Rules;
  readonly reason: RecoveryReason;
  readonly at: number;
}

const recoveryId = ({ _id, closure }: TicketDocument, reason: RecoveryReason): string => `${_id}:${closure}:${reason}`;

/** A manager who is at it already gets no new time for a second reason; one who missed it does, and the miss stays. */
const runningFor = (ticket: TicketDocument): Clock | null =>
  ticket.clocks.find(
    ({ kind, stoppedAt, missedAt }) => kind === 'recovery' && stoppedAt === null && missedAt === null,
  ) ?? null;

/** The household hears who looks after it, the managers that they have to. */
function messagesFor(ticket: TicketDocument, recovery: Recovery, { community, reason, at }: Opening) {
  const params = { ...paramsOf(ticket), due: sayExact(recovery.dueAt), note: recovery.manager };
  const about = `recovery-${ticket.closure}-${reason}`;
  const telling = (kind: 'recovery' | 'recoveryOpened', recipient: Recipient) =>
    addressees(recipient, ticket, community).map((to) =>
      ticketMessage({ ticket, community }, { kind, to, params, at, about }),
    );
  return [...telling('recovery', 'followers'), ...telling('recoveryOpened', 'manager')];
}

/**
 * The draft with a recovery case, opened in the same transaction as what gave the reason for it. One closure and one
 * reason open one case, however often the owner changes their stars; the score stays what it is.
 */
export async function withRecovery(tx: Transaction, draft: Draft, opening: Opening): Promise<Draft> {
  const { ticket } = draft;
  const { community, rules, reason, at } = opening;
  const _id = recoveryId(ticket, reason);
  if ((await tx.get('recoveries', _id)) !== null) return draft;
  const running = runningFor(ticket);
  const clock = running ?? clockFor('recovery', { now: at, ...rules });
  const [manager] = team(community, 'manager');
  const recovery: Recovery = {
    ...{ reason, state: 'open', openedAt: at, dueAt: clock.dueAt },
    manager: manager?.name ?? '',
  };
  const { _id: ticketId, communityId, closure } = ticket;
  await tx.insert('recoveries', { _id, ticketId, communityId, closure, ...recovery });
  const clocks = running === null ? [...ticket.clocks, clock] : ticket.clocks;
  const opened = filed({ ...ticket, clocks, recovery });
  return { ...draft, ticket: opened, messages: [...draft.messages, ...messagesFor(opened, recovery, opening)] };
}
