import { clockFor, stopClock, type Clock } from '#domain/clocks';
import { poolFor, route, type Candidate, type RouteRequest } from '#domain/routing';
import type { CommunitySettings } from '#domain/settings';
import type { Trade } from '#domain/taxonomy';
import { dayOf } from '#domain/time';
import type { TechnicianDocument, TicketDocument } from '../../../schema';
import { findEqual } from '../../database/documents';
import type { Transaction } from '../../database/transact';
import { stepped, system, type Draft } from '../life/draft';
import { filed } from '../life/filing';

/** The technicians routing may look at. Read before the transaction, which then reads the chosen one again. */
export const candidatesFor = (communityId: string, trade: Trade): Promise<readonly TechnicianDocument[]> =>
  findEqual('technicians', { communityId, trades: trade });

/** A person works in several communities as several technicians, each with their own load. */
export const technicianIdOf = (personId: string, communityId: string): string => `${personId}:${communityId}`;

const candidateOf = (technician: TechnicianDocument): Candidate => ({ ...technician, technicianId: technician._id });

/** What somebody gets to know by working there: the home, or the building. */
const siteOf = ({ homeId, buildingKey, ownerKey }: TicketDocument): string => homeId ?? buildingKey ?? ownerKey;

const requestOf = (ticket: TicketDocument, at: number): RouteRequest => ({
  trade: ticket.trade,
  communityId: ticket.communityId,
  pool: poolFor(ticket.warranty.verdict),
  date: ticket.appointment?.date ?? null,
  sensitivity: ticket.sensitivity,
  homeId: siteOf(ticket),
  excluded: ticket.passedOver,
  knownBy: ticket.knownBy,
  now: at,
});

interface Choice {
  readonly technician: TechnicianDocument | null;
  readonly reasons: TicketDocument['reasons'];
}

/**
 * Routes over what was read before and reads the winner again inside the transaction, until the winner is one that
 * has been read inside: a decision on a stale load never stands.
 */
async function choose(tx: Transaction, request: RouteRequest, read: readonly TechnicianDocument[]): Promise<Choice> {
  const known = new Map(read.map((technician) => [technician._id, technician]));
  const fresh = new Set<string>();
  for (;;) {
    const { technicianId, reasons } = route(request, [...known.values()].map(candidateOf));
    if (technicianId === null) return { technician: null, reasons };
    if (fresh.has(technicianId)) return { technician: known.get(technicianId) ?? null, reasons };
    const stored = await tx.get('technicians', technicianId);
    fresh.add(technicianId);
    if (stored === null) known.delete(technicianId);
    else known.set(technicianId, stored);
  }
}

/** A new person gets a new ten minutes; the missed ones stay missed. */
function handedOver(clocks: readonly Clock[], restart: Clock): readonly Clock[] {
  const running = clocks.find(({ kind, stoppedAt }) => kind === 'handOver' && stoppedAt === null);
  if (running === undefined) return [...clocks, restart];
  if (running.missedAt === null) return clocks;
  return [...clocks.map((clock) => (clock === running ? stopClock(clock, restart.startedAt) : clock)), restart];
}

export interface Dispatch {
  readonly at: number;
  readonly settings: CommunitySettings;
  readonly candidates: readonly TechnicianDocument[];
}

/** Names a person for a reported ticket and counts the work to them, or says why there is nobody. */
export async function assign(tx: Transaction, draft: Draft, dispatch: Dispatch): Promise<Draft> {
  const { at, settings, candidates } = dispatch;
  const { ticket } = draft;
  const request = requestOf(ticket, at);
  const { technician, reasons } = await choose(tx, request, candidates);
  if (technician === null) return { ...draft, ticket: { ...ticket, reasons } };
  const { _id, personId, openId, name, phone, contractorId } = technician;
  const work = { ticketId: ticket._id, date: request.date ?? dayOf(at), homeId: request.homeId };
  await tx.patch('technicians', _id, { openWork: [...technician.openWork, work] });
  const restart = clockFor('handOver', { now: at, appointment: ticket.appointment, part: ticket.part, settings });
  const assigned = filed({
    ...ticket,
    reasons,
    assignment: { technicianId: _id, personId, openId, name, phone, contractorId, at },
    clocks: handedOver(ticket.clocks, restart),
  });
  const happening = { kind: 'dispatch', at, by: system, note: '', photos: [] } as const;
  return stepped({ ...draft, ticket: assigned }, happening, settings);
}

/** Takes a stored ticket off its technician's open work; finished work has been taken off before. */
export async function release(
  tx: Transaction,
  ticket: Pick<TicketDocument, '_id' | 'technicianId' | 'work'>,
): Promise<void> {
  if (ticket.technicianId === null || ticket.work === 'none') return;
  const technician = await tx.get('technicians', ticket.technicianId);
  if (technician === null) return;
  const openWork = technician.openWork.filter(({ ticketId }) => ticketId !== ticket._id);
  await tx.patch('technicians', technician._id, { openWork });
}

/** Counts a technician's work on a ticket to another day: the visit was moved, or the work is to go on later. */
export async function moveWork(
  tx: Transaction,
  { _id: ticketId, technicianId }: Pick<TicketDocument, '_id' | 'technicianId'>,
  date: string,
): Promise<void> {
  if (technicianId === null) return;
  const technician = await tx.get('technicians', technicianId);
  if (technician === null) return;
  const openWork = technician.openWork.map((work) => (work.ticketId === ticketId ? { ...work, date } : work));
  await tx.patch('technicians', technician._id, { openWork });
}
