import type { Handler } from '../../kit/handler';
import { moveWithWords } from '../../kit/tickets/life/written';
import { moveAndReroute } from '../reroute';

/** 退回, with the reason: the next candidate gets it in the same write. */
export const decline: Handler<'ticket.decline'> = (input, context) =>
  moveAndReroute({ action: 'decline', by: ['technician'], input, context }, moveWithWords);
