import type { Role } from '#domain/people';
import { complaintPages, open, recoveryPages, ticketPages } from '../../api/go';
import type { Message } from './asks';

const openTicket = ({ kind, subjectId }: Message, role: Role): void => {
  const page = role === 'owner' && kind === 'quoted' ? '/owner/quote/index' : ticketPages[role];
  open(page, { id: subjectId });
};

const openComplaint = ({ subjectId }: Message, role: Role): void => {
  const page = complaintPages[role];
  if (page !== undefined) open(page, { id: subjectId });
};

const openRecovery = ({ subjectId }: Message, role: Role): void => {
  const page = recoveryPages[role];
  if (page !== undefined) open(page, { id: subjectId });
};

/** What is about one day of a community has both in its id: 'anju:2026-11-22'. */
const dayIn = ({ subjectId }: Message): { readonly communityId: string; readonly day: string } => {
  const cut = subjectId.lastIndexOf(':');
  return { communityId: subjectId.slice(0, cut), day: subjectId.slice(cut + 1) };
};

const openHome = ({ kind, subjectId }: Message): void => {
  if (kind === 'removed') open('/owner/bind/index');
  else open('/owner/household/index', { home: subjectId });
};

const opens: Readonly<Record<Message['subject'], (message: Message, role: Role) => void>> = {
  ticket: openTicket,
  complaint: openComplaint,
  recovery: openRecovery,
  daily: (message) => {
    open('/staff/daily/index', dayIn(message));
  },
  home: openHome,
  contractor: ({ subjectId }) => {
    open('/manager/contractor/index', { id: subjectId });
  },
  export: () => {
    open('/manager/exports/index');
  },
  // Its sums differ: what is said of that, and what to do, stands there.
  day: (message) => {
    open('/manager/health/index', { communityId: dayIn(message).communityId });
  },
  health: ({ subjectId }) => {
    open('/manager/health/index', { communityId: subjectId });
  },
};

/** Opens what a message is about. */
export const openSubject = (message: Message, role: Role): void => {
  opens[message.subject](message, role);
};
