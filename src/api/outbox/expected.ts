import type { TicketDetailView } from '#domain/contract';
import { actionsFor, statusAfter, transitions, type Action, type Deciding } from '#domain/ticket';
import type { Queue } from './queue';
import type { StepName } from './step';

/** What is asked of a work order to say what can be done next. */
export type Known = Pick<TicketDetailView, 'status' | 'keyWork' | 'actions'> & {
  readonly quote: Deciding['quote'];
};

const actionOf = (name: StepName, keyWork: boolean): Action => {
  if (name === 'ticket.finish') return keyWork ? 'submit' : 'finish';
  return name.slice('ticket.'.length) as Action;
};

/**
 * Where a work order will be once everything that waits has arrived. It only says what may be done next; what is shown
 * as its state is what the cloud said. Nothing may be done while a step is refused: the person decides that first.
 */
export const expected = (ticket: Known, waiting: Queue): Known => {
  if (waiting.length === 0) return ticket;
  const { keyWork } = ticket;
  let { status, quote } = ticket;
  for (const { name } of waiting) {
    status = statusAfter(status, transitions[actionOf(name, keyWork)]);
    if (name === 'ticket.quote') quote = { state: 'offered' };
  }
  const stopped = waiting.some((step) => step.stopped !== null);
  const actions = stopped ? [] : actionsFor({ status, quote, keyWork }, ['technician']);
  return { status, quote, keyWork, actions: waiting.some(isDecline) ? [] : actions };
};

const isDecline = ({ name }: Queue[number]): boolean => name === 'ticket.decline';
