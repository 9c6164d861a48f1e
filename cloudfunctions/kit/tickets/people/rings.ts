import { clockText, sayExact } from '#domain/copy';
import type { Clock, Ring } from '#domain/clocks';
import type { Addressee, Follower, MessageDocument } from '../../../schema';
import type { Transaction } from '../../database/transact';
import { paramsOf, ticketMessage, type Subject } from './messages';
import { deskOf, team } from './team';

/** One ring of one clock. */
export interface Rang {
  readonly clock: Clock;
  readonly ring: Ring;
}

type People = readonly (Addressee | Follower)[];
type Rungs = Readonly<Record<Ring, (tx: Transaction, ringing: Subject) => People | Promise<People>>>;

const nobody = (): People => [];
const managers = (_: Transaction, { community }: Subject): People => team(community, 'manager');
const supervisors = (_: Transaction, { community }: Subject): People => team(community, 'supervisor');
const desk = (_: Transaction, { ticket, community }: Subject): People => deskOf(ticket, community);

/** Whoever can still make it, and their firm; while nobody has it, whoever has to find somebody. */
async function workers(tx: Transaction, { ticket, community }: Subject): Promise<People> {
  const { assignment, rung } = ticket;
  if (assignment === null) return rung === 'supervisor' ? team(community, 'supervisor') : deskOf(ticket, community);
  const contractor = await tx.get('contractors', assignment.contractorId);
  return contractor === null ? [assignment] : [assignment, contractor.contact];
}

/** The rungs (product.md section 4): those who can still make it, then the supervisor, then the manager; once each. */
const usual: Rungs = { warn: workers, escalate: supervisors, raise: managers };

/** An owner is reminded of an open answer and never pressed; a recovery is the managers' own. */
const others: Readonly<Partial<Record<Clock['kind'], Rungs>>> = {
  answer: { warn: (_, { ticket }) => ticket.followers, escalate: nobody, raise: nobody },
  recovery: { warn: managers, escalate: managers, raise: nobody },
  inspection: { warn: supervisors, escalate: managers, raise: nobody },
  callBack: { warn: desk, escalate: supervisors, raise: managers },
  secondCallBack: { warn: desk, escalate: supervisors, raise: managers },
};

/** Who has to know of one ring. */
const peopleOf = async (tx: Transaction, { clock, ring }: Rang, ringing: Subject): Promise<People> =>
  (others[clock.kind] ?? usual)[ring](tx, ringing);

/** One ring of one clock, told to the people on that rung. */
export async function ringMessages(
  tx: Transaction,
  rang: Rang & { readonly at: number },
  ringing: Subject,
): Promise<readonly MessageDocument[]> {
  const { clock, ring, at } = rang;
  const { ticket } = ringing;
  const owner = clock.kind === 'answer';
  const params = { ...paramsOf(ticket), due: sayExact(clock.dueAt), note: owner ? '' : clockText[clock.kind] };
  const about = `${clock.kind}-${clock.startedAt}-${ring}`;
  const people = await peopleOf(tx, rang, ringing);
  return people.map((to) => ticketMessage(ringing, { kind: owner ? 'finished' : 'late', to, params, at, about }));
}
