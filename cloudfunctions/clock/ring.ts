import { ring, type Clock, type Ring } from '#domain/clocks';
import type { CommunityDocument, TechnicianDocument, TicketDocument } from '../schema';
import { transact, type Transaction } from '../kit/database/transact';
import type { Context } from '../kit/serve';
import { rulesOf, type Rules } from '../kit/settings';
import { bySystem, draftOf, stepped, type Draft } from '../kit/tickets/life/draft';
import { filed } from '../kit/tickets/life/filing';
import { follow } from '../kit/tickets/life/follow';
import { communityOf } from '../kit/tickets/life/move';
import { save } from '../kit/tickets/life/store';
import { countClosure, recount } from '../kit/tickets/life/sums';
import { assign } from '../kit/tickets/people/assign';
import { candidatesFor } from '../kit/tickets/people/candidates';
import { release } from '../kit/tickets/people/load';
import { told } from '../kit/tickets/people/messages';
import { ringMessages, type Rang } from '../kit/tickets/people/rings';

/** What one turn did to one ticket, or to all of them. */
export interface Rung {
  readonly warned: number;
  readonly escalated: number;
  readonly redispatched: number;
  readonly lapsed: number;
}
export const nothingRang: Rung = { warned: 0, escalated: 0, redispatched: 0, lapsed: 0 };

const ringAll = (ticket: TicketDocument, now: number) => {
  const results = ticket.clocks.map((clock) => ring(clock, now));
  const rang: readonly Rang[] = results.flatMap(({ clock, rang: rings }) => rings.map((one) => ({ clock, ring: one })));
  return { clocks: results.map(({ clock }) => clock), rang };
};

interface Turn {
  readonly now: number;
  readonly candidates: readonly TechnicianDocument[];
}
interface Turning extends Turn {
  readonly community: CommunityDocument;
  readonly rules: Rules;
  readonly rang: readonly Rang[];
}

const missed = (rang: readonly Rang[], kind: Clock['kind']): boolean =>
  rang.some(({ clock, ring: which }) => clock.kind === kind && which === 'escalate');

/** The ladder (product.md section 5): not accepted in time, so the next candidate; none, so the next rung. */
async function nextRung(tx: Transaction, draft: Draft, turning: Turning): Promise<Draft> {
  const { now: at, community, candidates, rules } = turning;
  const { ticket } = draft;
  if (ticket.status === 'dispatched') {
    await release(tx, ticket);
    return assign(tx, stepped(draft, bySystem('expire', at), rules), { at, rules, community, candidates });
  }
  const waiting = ticket.status === 'reported' && ticket.rung === 'supervisor';
  return waiting ? stepped(draft, bySystem('toFrontDesk', at), rules) : draft;
}

/** What a missed clock does besides telling people: somebody else has to act, and silence closes the ticket. */
async function consequences(tx: Transaction, draft: Draft, turning: Turning): Promise<Draft> {
  const { now: at, rules, rang } = turning;
  if (missed(rang, 'handOver')) return nextRung(tx, draft, turning);
  if (draft.ticket.status === 'finished' && missed(rang, 'answer')) {
    const lapsed = stepped(draft, bySystem('lapse', at), rules);
    await countClosure(tx, lapsed.ticket);
    return lapsed;
  }
  return draft;
}

const countOf = (rang: readonly Rang[], { events }: Draft): Rung => {
  const rung = (which: Ring): number => rang.filter((one) => one.ring === which).length;
  return {
    warned: rung('warn'),
    escalated: rung('escalate') + rung('raise'),
    redispatched: events.filter(({ kind }) => kind === 'dispatch').length,
    lapsed: events.filter(({ kind }) => kind === 'lapse').length,
  };
};

interface Result {
  readonly ok: boolean;
  readonly rung: Rung;
  readonly draft: Draft | null;
}

async function ringStored(tx: Transaction, seen: TicketDocument, turn: Turn): Promise<Result> {
  const ticket = await tx.get('tickets', seen._id);
  const { clocks, rang } = ticket === null ? { clocks: [], rang: [] } : ringAll(ticket, turn.now);
  // Somebody was quicker: an owner, a technician, or the same timer firing twice.
  if (ticket === null || rang.length === 0) return { ok: false, rung: nothingRang, draft: null };
  const community = await communityOf(tx, ticket);
  const rules = await rulesOf(tx, ticket, community);
  const start = draftOf(filed({ ...ticket, clocks }));
  const messages = [];
  for (const one of rang) {
    messages.push(...(await ringMessages(tx, { ...one, at: turn.now }, { ticket: start.ticket, community })));
  }
  const after = await consequences(tx, { ...start, messages }, { ...turn, community, rules, rang });
  const draft = told(after, community);
  // A call-back nobody made in time counts from the moment it was missed.
  if (ticket.closedKey !== null) await recount(tx, ticket, draft.ticket);
  await save(tx, draft);
  return { ok: true, rung: countOf(rang, draft), draft };
}

/** Rings whatever is due on one ticket, in one transaction. */
export async function ringTicket(seen: TicketDocument, context: Context): Promise<Rung> {
  const { now } = context;
  const candidates = seen.status === 'dispatched' ? await candidatesFor(seen.communityId, seen.trade) : [];
  const { rung, draft } = await transact((tx) => ringStored(tx, seen, { now, candidates }));
  await follow(draft, context);
  return rung;
}
