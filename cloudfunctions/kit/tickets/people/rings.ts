import { clockText, sayExact } from '#domain/copy';
import type { Clock, Ring } from '#domain/clocks';
import type { Addressee, MessageDocument, TicketDocument } from '../../../schema';
import { paramsOf, ticketMessage } from './messages';

/** One ring of one clock. */
export interface Rang {
  readonly clock: Clock;
  readonly ring: Ring;
}

/** One ring of one clock, told to the people on that rung. */
export function ringMessages(
  ticket: TicketDocument,
  { clock, ring, at }: Rang & { readonly at: number },
  people: readonly Addressee[],
): readonly MessageDocument[] {
  const owner = clock.kind === 'answer';
  const params = { ...paramsOf(ticket), due: sayExact(clock.dueAt), note: owner ? '' : clockText[clock.kind] };
  const about = `${clock.kind}-${clock.startedAt}-${ring}`;
  return people.map((to) => ticketMessage(ticket, { kind: owner ? 'finished' : 'late', to, params, at, about }));
}
