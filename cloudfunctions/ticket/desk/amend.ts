import type { Api, Parsed } from '#domain/contract';
import { rebookText, recalledText } from '#domain/copy';
import { isCommon, isDefect, partFacts, sensitivityAs } from '#domain/taxonomy';
import type { TechnicianDocument, TicketDocument } from '../../schema';
import { getDocument } from '../../kit/database/documents';
import type { Transaction } from '../../kit/database/transact';
import type { Handler } from '../../kit/handler';
import { done, refused, type Outcome } from '../../kit/outcome';
import type { Context } from '../../kit/serve';
import type { Change } from '../../kit/tickets/life/changes';
import type { Draft } from '../../kit/tickets/life/draft';
import type { Moving, Standing } from '../../kit/tickets/life/move';
import { moveWithWords } from '../../kit/tickets/life/written';
import { assign } from '../../kit/tickets/people/assign';
import { candidatesFor } from '../../kit/tickets/people/candidates';
import { takenOff } from '../../kit/tickets/people/former';
import { paramsOf, ticketMessage } from '../../kit/tickets/people/messages';
import { recalled } from '../../kit/tickets/people/recall';
import { warrantyOf } from '../report/defect';
import { sameTime } from '../visit/same-time';

type Input = Parsed<Api['ticket.amend']>;

type Sorted = Pick<TicketDocument, 'trade' | 'sensitivity'>;

/** Somebody else has to come: another trade, or it has become urgent and nobody is there yet. */
const needsOthers = (before: TicketDocument, after: Sorted): boolean =>
  before.trade !== after.trade ||
  (after.sensitivity === 'A' && before.sensitivity !== 'A' && ['reported', 'dispatched'].includes(before.status));

async function amended(
  tx: Transaction,
  { ticket, community, rules }: Standing,
  { input, context }: { readonly input: Input; readonly context: Context },
): Promise<Outcome<Change, 'BAD_INPUT'>> {
  const { place, part, symptom, keyWork } = input;
  if (!isDefect(place, part, symptom)) return refused('BAD_INPUT');
  const home = ticket.homeId === null ? null : await tx.get('homes', ticket.homeId);
  const { trade } = partFacts[part];
  // As the desk says; what is dangerous by its symptom stays so, whatever anybody says.
  const sensitivity = sensitivityAs(input, input.sensitivity);
  const warranty = warrantyOf({ home, settings: rules.settings }, input, ticket.reportedAt);
  const ofHome = isCommon(place, part) ? ticket.inBuilding : null;
  const building = home === null ? ticket.building : ofHome;
  const change = { place, part, symptom, keyWork, trade, sensitivity, warranty, building };
  if (!needsOthers(ticket, change)) return done(change);
  const appointment = await sameTime(tx, { ticket, community, after: change }, context);
  return done({ ...change, appointment });
}

/** The household reads what was changed; that the booked time is gone where it is. */
function explained(draft: Draft, { before, community }: Moving, { at, note }: { at: number; note: string }): Draft {
  const { ticket } = draft;
  const gone = before.appointment !== null && ticket.appointment === null && ticket.sensitivity !== 'A';
  const params = { ...paramsOf(ticket), note: gone ? `${note}。${rebookText}` : note };
  const messages = ticket.followers.map((to) =>
    ticketMessage({ ticket, community }, { kind: 'amended', to, params, at, about: `amend-${before.version}` }),
  );
  return { ...draft, messages: [...draft.messages, ...messages] };
}

/** Back to routing in the same write; whoever had it hears of it. */
async function rerouted(
  tx: Transaction,
  { before, draft, community, rules }: Moving,
  { at, candidates }: { readonly at: number; readonly candidates: readonly TechnicianDocument[] },
): Promise<Draft> {
  if (!needsOthers(before, draft.ticket)) return draft;
  const dispatch = { at, rules, community, candidates };
  const { ticket } = draft;
  if (before.assignment === null) return assign(tx, { ...draft, ticket: { ...ticket, rung: 'routing' } }, dispatch);
  const recall = await recalled(tx, draft, { before, dispatch });
  return takenOff(recall, before, { kind: 'amended', note: recalledText, at, community });
}

/** 改类别: what it is decides who pays, who comes and how soon, so all of that is decided again. */
export const amend: Handler<'ticket.amend'> = async (input, context) => {
  const seen = await getDocument('tickets', input.ticketId);
  const candidates = seen === null ? [] : await candidatesFor(seen.communityId, partFacts[input.part].trade);
  return moveWithWords<'BAD_INPUT'>({
    action: 'amend',
    by: ['frontDesk', 'supervisor'],
    input,
    context,
    bring: (tx, standing) => amended(tx, standing, { input, context }),
    beside: async (tx, state) => {
      const { now: at } = context;
      return explained(await rerouted(tx, state, { at, candidates }), state, { at, note: input.note });
    },
  });
};
