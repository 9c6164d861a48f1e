import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { once, unlessDone } from '../kit/database/once';
import { done, type Nothing } from '../kit/outcome';
import { leaveBehind, unbound } from '../kit/people/unbind';
import { ownHome } from './found';

/**
 * One leaves a home oneself; also its last owner: nobody is held. Family and tenants stay bound, and the front desk can
 * name another owner.
 */
export const leave: Handler<'home.leave'> = async (input, context) => {
  const intent = intentOf('home.leave', input, context);
  const { id } = context.caller;
  const home = await ownHome(context.caller, input.homeId);
  const outcome = home.ok
    ? await once<Nothing, never>(intent, async (tx) => {
        const person = await tx.get('people', id);
        if (person !== null) await tx.patch('people', id, { memberships: unbound(person, input.homeId) });
        return done({});
      })
    : // Sent again after it went through: the home is not theirs any more.
      await unlessDone<Nothing, 'HOME_NOT_FOUND'>(intent, home);
  if (outcome.ok) await leaveBehind(id, input.homeId);
  return outcome;
};
