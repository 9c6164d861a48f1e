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

/** Its id is the community and the day: 'anju:2026-11-22'. */
const openDaily = ({ subjectId }: Message): void => {
  const cut = subjectId.lastIndexOf(':');
  open('/staff/daily/index', { communityId: subjectId.slice(0, cut), day: subjectId.slice(cut + 1) });
};

const openHome = ({ kind, subjectId }: Message): void => {
  if (kind === 'removed') open('/owner/bind/index');
  else open('/owner/household/index', { home: subjectId });
};

const opens: Readonly<Record<Message['subject'], (message: Message, role: Role) => void>> = {
  ticket: openTicket,
  complaint: openComplaint,
  recovery: openRecovery,
  daily: openDaily,
  home: openHome,
  contractor: ({ subjectId }) => {
    open('/manager/contractor/index', { id: subjectId });
  },
  export: () => {
    open('/manager/exports/index');
  },
  day: () => {
    open('/manager/overview/index');
  },
  health: ({ subjectId }) => {
    open('/manager/health/index', { communityId: subjectId });
  },
};

/** Opens what a message is about. */
export const openSubject = (message: Message, role: Role): void => {
  opens[message.subject](message, role);
};
