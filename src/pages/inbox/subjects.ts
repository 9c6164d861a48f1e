import type { Role } from '#domain/people';
import { open, ticketPages } from '../../api/go';
import type { Message } from './asks';

const openTicket = ({ kind, subjectId }: Message, role: Role): void => {
  const page = role === 'owner' && kind === 'quoted' ? '/owner/quote/index' : ticketPages[role];
  open(page, { id: subjectId });
};

/** Opens what a message is about. Complaints of others are handled by those who work here, on a page of their own. */
export const openSubject = (message: Message, role: Role): void => {
  if (message.subject === 'ticket') openTicket(message, role);
  else if (message.subject === 'complaint')
    open(role === 'owner' ? '/owner/complaint/index' : '/staff/complaint/index', { id: message.subjectId });
  else if (message.kind === 'removed') open('/owner/bind/index');
  else open('/owner/household/index', { home: message.subjectId });
};
