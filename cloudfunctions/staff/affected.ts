import { sayDate } from '#domain/copy';
import type { OpenWork } from '#domain/routing';
import { masterName } from '#domain/people';
import type { CommunityDocument, MessageDocument, StaffDocument, TicketDocument } from '../schema';
import type { Transaction } from '../kit/database/transact';
import { distinct } from '../kit/messages/message';
import type { Context } from '../kit/serve';
import { paramsOf, ticketMessage } from '../kit/tickets/people/messages';
import { team } from '../kit/tickets/people/team';
import type { Taken } from './leaves';

/** Work on days somebody will be away. */
export const affectedBy = ({ from, to }: Taken, load: readonly OpenWork[]): readonly string[] =>
  load.filter(({ date }) => from <= date && date <= to).map(({ ticketId }) => ticketId);

interface Absence {
  readonly ticketIds: readonly string[];
  readonly line: StaffDocument;
  readonly leave: Taken;
  readonly community: CommunityDocument;
  readonly context: Context;
}

function messagesAbout(ticket: TicketDocument, { line, leave, community, context }: Absence) {
  const note = leave.from === leave.to ? sayDate(leave.from) : `${sayDate(leave.from)} – ${sayDate(leave.to)}`;
  const params = { ...paramsOf(ticket), technician: masterName(line.name), note };
  return (
    team(community, 'supervisor')
      // Whoever enters it has the list in front of them.
      .filter(({ personId }) => personId !== context.caller.id)
      .map((to) =>
        ticketMessage({ ticket, community }, { kind: 'leaveAffects', to, params, at: context.now, about: leave.id }),
      )
  );
}

/** Those who plan the work hear of every visit that somebody else has to make now. */
export async function tellAffected(tx: Transaction, absence: Absence): Promise<readonly MessageDocument[]> {
  const messages: MessageDocument[] = [];
  for (const id of absence.ticketIds) {
    const ticket = await tx.get('tickets', id);
    if (ticket !== null) messages.push(...messagesAbout(ticket, absence));
  }
  const told = distinct(messages);
  for (const message of told) await tx.insert('messages', message);
  return told;
}
