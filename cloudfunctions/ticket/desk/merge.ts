import type { Api, Parsed } from '#domain/contract';
import type { Follower, TicketDocument } from '../../schema';
import type { Transaction } from '../../kit/database/transact';
import type { Handler } from '../../kit/handler';
import { timeKey } from '../../kit/ids';
import { done, refused, type Outcome } from '../../kit/outcome';
import type { Context } from '../../kit/serve';
import type { Change } from '../../kit/tickets/life/changes';
import { sideEventOf, type Draft } from '../../kit/tickets/life/draft';
import { firstContactAfter } from '../../kit/tickets/life/first-contact';
import { authorOf, type Moving, type Standing } from '../../kit/tickets/life/move';
import { moveWithWords } from '../../kit/tickets/life/written';
import { takenOff } from '../../kit/tickets/people/former';
import { release } from '../../kit/tickets/people/load';
import { free } from '../../kit/tickets/visit/slots';

type Input = Parsed<Api['ticket.merge']>;
interface Merging {
  readonly input: Input;
  readonly context: Context;
}

/** One defect: of the same home, or of the same common part. Two homes with one cause are linked instead. */
const isOneDefect = (a: TicketDocument, b: TicketDocument): boolean =>
  (a.homeId !== null && a.homeId === b.homeId) ||
  (a.buildingKey !== null && a.buildingKey === b.buildingKey && a.part === b.part);

/** The other one still has to be done: neither closed nor called off, and not a duplicate itself. */
const mayTakeOver = (other: TicketDocument | null, ticket: TicketDocument): other is TicketDocument =>
  other !== null &&
  other._id !== ticket._id &&
  other.communityId === ticket.communityId &&
  other.open &&
  isOneDefect(ticket, other);

/** Whoever cannot open the other ticket follows it through their own. */
const through = (ticket: TicketDocument, other: TicketDocument): readonly Follower[] =>
  ticket.homeId !== null && ticket.homeId === other.homeId
    ? ticket.followers
    : ticket.followers.map((follower) => ({ through: ticket._id, ...follower }));

function joined(ticket: TicketDocument, other: TicketDocument): readonly Follower[] {
  const known = new Set(other.followers.map(({ personId }) => personId));
  return [...other.followers, ...through(ticket, other).filter(({ personId }) => !known.has(personId))];
}

/** The other ticket takes over whom to tell, and says on its timeline where they came from. Its version stays. */
async function takeOver(
  tx: Transaction,
  [ticket, other]: readonly [TicketDocument, TicketDocument],
  { input, context, role }: Merging & Pick<Standing, 'role'>,
): Promise<void> {
  const { caller, now } = context;
  const happening = { kind: 'link', at: now, by: authorOf(caller, role), note: ticket.number, photos: [] } as const;
  await tx.insert('ticketEvents', sideEventOf(other, happening, `${timeKey(now)}-${input.requestId}`));
  const firstContact = firstContactAfter(other, caller, role);
  await tx.patch('tickets', other._id, { followers: joined(ticket, other), firstContact });
}

async function merged(
  tx: Transaction,
  { ticket, role }: Standing,
  merging: Merging,
): Promise<Outcome<Change, 'MERGE_NOT_POSSIBLE'>> {
  const other = await tx.get('tickets', merging.input.intoId);
  if (!mayTakeOver(other, ticket)) return refused('MERGE_NOT_POSSIBLE');
  await takeOver(tx, [ticket, other], { ...merging, role });
  return done({ mergedInto: { id: other._id, number: other.number } });
}

/** The place and the technician are free again. */
async function letGo(tx: Transaction, { before, draft, community }: Moving, { context }: Merging): Promise<Draft> {
  await release(tx, before);
  if (before.appointment !== null) await free(tx, before.appointment.id);
  const note = draft.ticket.mergedInto?.number ?? '';
  return takenOff(draft, before, { kind: 'merged', note, at: context.now, community });
}

/** 合并: the same defect reported twice goes on under one number; the duplicate is neither counted nor rated. */
export const merge: Handler<'ticket.merge'> = (input, context) =>
  moveWithWords<'MERGE_NOT_POSSIBLE'>({
    action: 'merge',
    by: ['frontDesk', 'supervisor'],
    input,
    context,
    bring: (tx, standing) => merged(tx, standing, { input, context }),
    beside: (tx, state) => letGo(tx, state, { input, context }),
  });
