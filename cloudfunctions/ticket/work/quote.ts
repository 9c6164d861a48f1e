import type { Handler } from '../../kit/handler';
import { done } from '../../kit/outcome';
import { moveWithWords } from '../../kit/tickets/life/written';

/** 报价, or a new one instead: nothing is done before the owner consents. */
export const quote: Handler<'ticket.quote'> = (input, context) => {
  const { lines, note } = input;
  const offered = { lines, note, state: 'offered', offeredAt: context.now, answeredAt: null, reason: '' } as const;
  return moveWithWords(
    { action: 'quote', role: 'technician', input, context, bring: () => Promise.resolve(done({ quote: offered })) },
    lines.map(({ name }) => name),
  );
};
