import { ring, type Clock } from '#domain/clocks';
import type { Addressee, CommunityDocument, TechnicianDocument, TicketDocument } from '../schema';
import type { Context } from '../kit/serve';
import { draftOf, stepped, system, type Draft } from '../kit/tickets/life/draft';
import { filed } from '../kit/tickets/life/filing';
import { follow } from '../kit/tickets/life/follow';
import { communityOf } from '../kit/tickets/life/move';
import { save } from '../kit/tickets/life/store';
import { countClosure } from '../kit/tickets/life/sums';
import { assign, candidatesFor, release } from '../kit/tickets/people/assign';
import { told } from '../kit/tickets/people/messages';
import { ringMessages, type Rang } from '../kit/tickets/people/rings';
import { team } from '../kit/tickets/people/team';
import { transact, type Transaction } from '../kit/database/transact';

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

/**
 * The ladder (product.md section 4): at 80 % the one who can still make it and their firm, at 100 % the property's
 * supervisor and manager. An owner is reminded of an open answer and never pressed; a recovery is the managers' own.
 */
async function rungOf(tx: Transaction, { clock, ring: which }: Rang, state: Draft & { community: CommunityDocument }) {
  const { ticket, community } = state;
  if (clock.kind === 'answer') return which === 'warn' ? ticket.followers : [];
  if (clock.kind === 'recovery') return team(community, 'manager');
  if (which === 'escalate') return [...team(community, 'supervisor'), ...team(community, 'manager')];
  const { assignment } = ticket;
  if (assignment === null) return team(community, 'frontDesk');
  const contractor = await tx.get('contractors', assignment.contractorId);
  const people: readonly Addressee[] = contractor === null ? [assignment] : [assignment, contractor.contact];
  return people;
}

interface Turn {
  readonly now: number;
  readonly community: CommunityDocument;
  readonly candidates: readonly TechnicianDocument[];
}

const missed = (rang: readonly Rang[], kind: Clock['kind']): boolean =>
  rang.some(({ clock, ring: which }) => clock.kind === kind && which === 'escalate');

/** What a missed clock does besides telling people: the work order goes to the next one, silence closes the ticket. */
async function consequences(tx: Transaction, draft: Draft, turn: Turn & { rang: readonly Rang[] }): Promise<Draft> {
  const { now: at, community, candidates, rang } = turn;
  const { settings } = community;
  const { ticket } = draft;
  if (ticket.status === 'dispatched' && missed(rang, 'handOver')) {
    await release(tx, ticket);
    const expired = stepped(draft, { kind: 'expire', at, by: system, note: '', photos: [] }, settings);
    return assign(tx, expired, { at, settings, candidates });
  }
  if (ticket.status === 'finished' && missed(rang, 'answer')) {
    const lapsed = stepped(draft, { kind: 'lapse', at, by: system, note: '', photos: [] }, settings);
    await countClosure(tx, lapsed.ticket);
    return lapsed;
  }
  return draft;
}

const countOf = (rang: readonly Rang[], { events }: Draft): Rung => ({
  warned: rang.filter(({ ring: which }) => which === 'warn').length,
  escalated: rang.filter(({ ring: which }) => which === 'escalate').length,
  redispatched: events.filter(({ kind }) => kind === 'dispatch').length,
  lapsed: events.filter(({ kind }) => kind === 'lapse').length,
});

interface Result {
  readonly ok: boolean;
  readonly rung: Rung;
  readonly draft: Draft | null;
}

async function ringStored(tx: Transaction, seen: TicketDocument, turn: Omit<Turn, 'community'>): Promise<Result> {
  const ticket = await tx.get('tickets', seen._id);
  const { clocks, rang } = ticket === null ? { clocks: [], rang: [] } : ringAll(ticket, turn.now);
  // Somebody was quicker: an owner, a technician, or the same timer firing twice.
  if (ticket === null || rang.length === 0) return { ok: false, rung: nothingRang, draft: null };
  const community = await communityOf(tx, ticket);
  const start = draftOf(filed({ ...ticket, clocks }));
  const messages = [];
  for (const one of rang) {
    const people = await rungOf(tx, one, { ...start, community });
    messages.push(...ringMessages(start.ticket, { ...one, at: turn.now }, people));
  }
  const after = await consequences(tx, { ...start, messages }, { ...turn, community, rang });
  const draft = told(after, community);
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
