import { call, type CallCode, type CallInput } from './call';
import { phoneTo } from './phone';

export type Whom = CallInput<'ticket.phone'>['whom'];

/** Asks for one number at the moment of the call and offers to dial it. Null: it worked. */
export const ring = async (ticketId: string, whom: Whom): Promise<CallCode | null> => {
  const reply = await call('ticket.phone', { ticketId, whom });
  if (!reply.ok) return reply.code;
  phoneTo(reply.data.phone);
  return null;
};
