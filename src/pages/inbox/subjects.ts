import type { Role } from '#domain/people';
import { complaintPages, open, ticketPages } from '../../api/go';
import type { Message } from './asks';

const openTicket = ({ kind, subjectId }: Message, role: Role): void => {
  const page = role === 'owner' && kind === 'quoted' ? '/owner/quote/index' : ticketPages[role];
  open(page, { id: subjectId });
};

const openComplaint = ({ subjectId }: Message, role: Role): void => {
  const page = complaintPages[role];
  if (page !== undefined) open(page, { id: subjectId });
};

/** Opens what a message is about. */
export const openSubject = (message: Message, role: Role): void => {
  if (message.subject === 'ticket') openTicket(message, role);
  else if (message.subject === 'complaint') openComplaint(message, role);
  else if (message.kind === 'removed') open('/owner/bind/index');
  else open('/owner/household/index', { home: message.subjectId });
};
