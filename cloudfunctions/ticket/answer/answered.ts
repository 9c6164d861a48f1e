import type { QuoteState } from '#domain/quote';
import { done, type Done } from '../../kit/outcome';
import type { Change } from '../../kit/tickets/life/changes';
import type { Standing } from '../../kit/tickets/life/move';

interface Answer {
  readonly state: Exclude<QuoteState, 'offered'>;
  readonly reason: string;
  readonly now: number;
}

/** What an answer says of the quote; `decide` has seen that there is one to answer. */
export const answered = ({ ticket }: Standing, { state, reason, now }: Answer): Promise<Done<Change>> =>
  Promise.resolve(done(ticket.quote === null ? {} : { quote: { ...ticket.quote, state, reason, answeredAt: now } }));
