import type { Role } from '#domain/people';
import type { NamedContact, TicketDocument } from '../../../schema';
import type { Caller } from '../../caller';

export const contactOfCaller = ({ id: personId, openId, name, phone }: Caller): NamedContact => ({
  ...{ personId, openId, name, phone },
});

/** 首问负责: the first of the front desk who touches a ticket answers for it from then on. */
export const firstContactAfter = (
  { firstContact }: Pick<TicketDocument, 'firstContact'>,
  caller: Caller,
  role: Role,
): NamedContact | null => firstContact ?? (role === 'frontDesk' ? contactOfCaller(caller) : null);
