import { isWaiting } from '../kit/codes';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { once } from '../kit/database/once';
import { done, refused, type Nothing } from '../kit/outcome';
import { ownsHome } from '../kit/policies/home';
import { ownHome } from './found';
import { invitationCodeIn } from './invitation';

/** Takes an invitation back. One that is used, gone or of another home is left as it is, without a word about it. */
export const withdraw: Handler<'home.withdraw'> = async (input, context) => {
  const { caller, now } = context;
  const home = await ownHome(caller, input.homeId);
  if (!home.ok) return home;
  if (!ownsHome(caller, home.data)) return refused('FORBIDDEN');
  const code = invitationCodeIn(input.code);
  return once<Nothing, never>(intentOf('home.withdraw', input, context), async (tx) => {
    const invitation = code === null ? null : await tx.get('invitations', code);
    if (invitation !== null && invitation.homeId === input.homeId && isWaiting(invitation, now)) {
      await tx.remove('invitations', invitation._id);
    }
    return done({});
  });
};
