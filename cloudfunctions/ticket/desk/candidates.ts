import type { Api, Output } from '#domain/contract';
import { ranked, type RankedCandidate } from '#domain/routing';
import { dayOf } from '#domain/time';
import type { ContractorDocument, TechnicianDocument, TicketDocument } from '../../schema';
import { getDocument, getDocuments } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { worksIn } from '../../kit/policies/community';
import { reader, rulesOf } from '../../kit/settings';
import { communityOf } from '../../kit/tickets/life/move';
import { candidateOf, candidatesFor, groundOf, requestOf } from '../../kit/tickets/people/candidates';

type Line = Output<Api['ticket.candidates']>['candidates'][number];

interface Roster {
  readonly technicians: readonly TechnicianDocument[];
  readonly contractors: readonly ContractorDocument[];
  /** The day of the visit. */
  readonly day: string;
}

function lineOf({ technicianId, reasons, failed, assignable }: RankedCandidate, roster: Roster): Line[] {
  const technician = roster.technicians.find(({ _id }) => _id === technicianId);
  if (technician === undefined) return [];
  const { name, phone, contractorId, openWork, dailyCapacity } = technician;
  const contractor = roster.contractors.find(({ _id }) => _id === contractorId)?.name ?? '';
  const left = dailyCapacity - openWork.filter(({ date }) => date === roster.day).length;
  return [
    {
      ...{ technicianId, name, phone, contractor, left, assignable },
      openWork: openWork.length,
      reasons: [...reasons],
      failed: [...failed],
    },
  ];
}

async function rosterOf(ticket: TicketDocument, now: number): Promise<Roster> {
  const technicians = await candidatesFor(ticket.communityId, ticket.trade);
  const firms = [...new Set(technicians.map(({ contractorId }) => contractorId))];
  const contractors = await getDocuments('contractors', firms);
  return { technicians, contractors, day: ticket.appointment?.date ?? dayOf(now) };
}

/** Whom one could send, the best first, with what speaks for and against each; whoever has it is seen, not sent again. */
export const candidates: Handler<'ticket.candidates'> = async ({ ticketId }, { caller, now }) => {
  const ticket = await getDocument('tickets', ticketId);
  if (ticket === null || !worksIn(caller, ticket.communityId, ['frontDesk', 'supervisor'])) {
    return refused('TICKET_NOT_FOUND');
  }
  const [community, roster] = await Promise.all([communityOf(reader, ticket), rosterOf(ticket, now)]);
  const ground = groundOf(await rulesOf(reader, ticket, community), community);
  const order = ranked(requestOf(ticket, now), roster.technicians.map(candidateOf), ground);
  const holder = ticket.assignment?.technicianId;
  const lines = order.flatMap((one) => lineOf(one, roster));
  return done({
    candidates: lines.map((line) => ({ ...line, assignable: line.assignable && line.technicianId !== holder })),
  });
};
