import type { Api, Parsed } from '#domain/contract';
import { recalledText } from '#domain/copy';
import { ranked, type StatedReason } from '#domain/routing';
import type { TechnicianDocument } from '../../schema';
import type { Transaction } from '../../kit/database/transact';
import type { Handler } from '../../kit/handler';
import { done, refused, type Outcome } from '../../kit/outcome';
import type { Context } from '../../kit/serve';
import type { Change } from '../../kit/tickets/life/changes';
import type { Moving, Standing } from '../../kit/tickets/life/move';
import { moveWithWords } from '../../kit/tickets/life/written';
import { assignmentOf } from '../../kit/tickets/people/assign';
import { candidateOf, groundOf, requestOf } from '../../kit/tickets/people/candidates';
import { takenOff } from '../../kit/tickets/people/former';
import { give, release } from '../../kit/tickets/people/load';

type Input = Parsed<Api['ticket.assign']>;
type Code = 'TECHNICIAN_NOT_ELIGIBLE';

/** A person chose; what routing says of the one they chose, and what was overruled (value 0: the condition does not hold). */
function reasonsFor(technician: TechnicianDocument, standing: Standing, now: number): readonly StatedReason[] | null {
  const { ticket, community, rules } = standing;
  const [judged] = ranked(requestOf(ticket, now), [candidateOf(technician)], groundOf(rules, community));
  if (judged?.assignable !== true) return null;
  const overruled = judged.failed.map((reason) => ({ reason, value: 0 }));
  return [{ reason: 'chosenByPerson', value: null }, ...judged.reasons, ...overruled];
}

/** Whoever has it keeps it: sending the same person again changes nothing. */
async function chosen(
  tx: Transaction,
  standing: Standing,
  { input, context }: { readonly input: Input; readonly context: Context },
): Promise<Outcome<Change, Code>> {
  const { ticket } = standing;
  const { now } = context;
  if (ticket.assignment?.technicianId === input.technicianId) return refused('TECHNICIAN_NOT_ELIGIBLE');
  const technician = await tx.get('technicians', input.technicianId);
  const reasons = technician === null ? null : reasonsFor(technician, standing, now);
  if (technician === null || reasons === null) return refused('TECHNICIAN_NOT_ELIGIBLE');
  const former = ticket.assignment === null ? [] : [ticket.assignment.technicianId];
  const passedOver = [...new Set([...ticket.passedOver, ...former])].filter((id) => id !== technician._id);
  return done({ reasons, passedOver, assignment: assignmentOf(technician, now) });
}

/** The work leaves whoever had it and is counted to whoever has it now. */
async function handedOver(tx: Transaction, { before, draft }: Pick<Moving, 'before' | 'draft'>, at: number) {
  await release(tx, before);
  const technician = await tx.get('technicians', draft.ticket.technicianId ?? '');
  if (technician !== null) await give(tx, technician, { ticket: draft.ticket, at });
}

/** 派单, 改派: to a named person, with the reason, on whichever rung the ticket is. They still have to accept. */
export const assign: Handler<'ticket.assign'> = (input, context) =>
  moveWithWords<Code>({
    action: 'assign',
    by: ['frontDesk', 'supervisor'],
    input,
    context,
    bring: (tx, standing) => chosen(tx, standing, { input, context }),
    beside: async (tx, { before, draft, community }) => {
      await handedOver(tx, { before, draft }, context.now);
      return takenOff(draft, before, { kind: 'amended', note: recalledText, at: context.now, community });
    },
  });
