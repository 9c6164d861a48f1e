import type { ContactView } from '#domain/contract';
import { maskPhone, masterName, type Role } from '#domain/people';
import type { CommunityDocument, ContractorDocument, TicketDocument } from '../../../schema';
import { isStaffView, worksForProperty } from '../../policies/ticket';
import { deskOf, team } from './team';

/** Everybody somebody may want to call about a ticket. */
export const callees = ['technician', 'contractor', 'supervisor', 'ambassador', 'reporter', 'visitContact'] as const;
export type Callee = (typeof callees)[number];

/** A ticket with the people around it, and in which roles somebody asks. */
export interface Around {
  readonly ticket: TicketDocument;
  readonly community: CommunityDocument;
  readonly contractor: ContractorDocument | null;
  readonly roles: readonly Role[];
}

interface Contact {
  readonly name: string;
  readonly phone: string;
}

const found: Readonly<Record<Callee, (around: Around) => Contact | null>> = {
  technician: ({ ticket: { assignment } }) =>
    assignment === null ? null : { name: masterName(assignment.name), phone: assignment.phone },
  contractor: ({ contractor }) =>
    contractor === null ? null : { name: contractor.name, phone: contractor.contact.phone },
  supervisor: ({ community }) => team(community, 'supervisor')[0] ?? null,
  ambassador: ({ ticket, community }) => deskOf(ticket, community)[0] ?? null,
  reporter: ({ ticket }) => ticket.reporter,
  visitContact: ({ ticket }) => ticket.visitContact,
};

/** The technician's own number is for the days of the repair. */
const duringWork = ({ ticket, roles }: Around): boolean => ticket.open || isStaffView(roles);
/** The numbers of the household: the property's people, and the technician while there is something to do. */
const forStaff = ({ ticket, roles }: Around): boolean =>
  worksForProperty(roles) || (ticket.open && roles.includes('technician'));
const always = (): boolean => true;

const mayCall: Readonly<Record<Callee, (around: Around) => boolean>> = {
  technician: duringWork,
  contractor: always,
  supervisor: always,
  ambassador: always,
  reporter: forStaff,
  visitContact: forStaff,
};

/** The number itself; null where there is none, or none for the one who asks. */
export function phoneOf(around: Around, whom: Callee): string | null {
  const phone = mayCall[whom](around) ? (found[whom](around)?.phone ?? '') : '';
  return phone === '' ? null : phone;
}

/** Name and masked number; `phone` is null exactly where `phoneOf` gives none. */
export function contactOf(around: Around, whom: Callee): ContactView | null {
  const contact = found[whom](around);
  if (contact === null) return null;
  const phone = phoneOf(around, whom);
  return { name: contact.name, phone: phone === null ? null : maskPhone(phone) };
}

/** Who opens the door: known to those who sent them, and to those who may call them. */
export const visitContactOf = (around: Around): ContactView | null =>
  around.roles.includes('owner') || forStaff(around) ? contactOf(around, 'visitContact') : null;
