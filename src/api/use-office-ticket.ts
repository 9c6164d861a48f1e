import { errorText } from '#domain/copy';
import type { CallData } from './call';
import { say } from './phone';
import { ring, type Whom } from './ring';
import { usePageLife } from './use-page';
import { useRemote, type Remote } from './use-remote';

interface OfficeTicket {
  readonly ticket: Remote<CallData<'ticket.get'>>;
  readonly call: (whom: Whom) => void;
}

/** One ticket for those who run the place: read again when one comes back, and everybody around it one tap away. */
export const useOfficeTicket = (ticketId: string): OfficeTicket => {
  const ticket = useRemote('ticket.get', { ticketId });
  usePageLife(ticket);
  const call = (whom: Whom): void => {
    void ring(ticketId, whom).then((code) => {
      if (code !== null) say(errorText[code]);
    });
  };
  return { ticket, call };
};
