import type { Handler } from '../kit/handler';
import { moveWithAttachments } from '../kit/tickets/move';
import { moveAndReroute } from './reroute';

/** 没修好: back to routing, which prefers whoever knows the defect. */
export const reopen: Handler<'ticket.reopen'> = (input, context) =>
  moveAndReroute({ action: 'reopen', role: 'owner', input, context }, moveWithAttachments);
