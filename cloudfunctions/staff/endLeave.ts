import { dayOf } from '#domain/time';
import { once } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, type Nothing } from '../kit/outcome';
import { absentee, ended, writeLeave } from './leaves';

/** Back earlier than planned, or not away at all. A leave that is not there (any more) is left alone. */
export const endLeave: Handler<'staff.endLeave'> = async (input, context) => {
  const line = await absentee(context.caller, input);
  if (!line.ok) return line;
  const today = dayOf(context.now);
  return once<Nothing, 'STAFF_NOT_FOUND'>(intentOf('staff.endLeave', input, context), async (tx) => {
    const load = await writeLeave(tx, line.data._id, (leave) => ended(leave, input.leaveId, today));
    return load.ok ? done({}) : load;
  });
};
