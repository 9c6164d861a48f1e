import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { judged } from '../kit/pictures/judged';

/**
 * The platform's verdict on one picture. Anything but a clear pass keeps it hidden: "review" means that a person at
 * the platform would have to look, and none will.
 */
export const mediaChecked: Handler<'safety.mediaChecked'> = async ({ trace_id: traceId, result }) =>
  done({ matched: await judged(traceId, result.suggest) });
