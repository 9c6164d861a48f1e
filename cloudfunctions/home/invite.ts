import type { Api, Output } from '#domain/contract';
import { INVITATION_CODES, invitationCode, maskName, type Relation } from '#domain/people';
import { DAY } from '#domain/time';
import type { HomeDocument, InvitationDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { isWaiting } from '../kit/codes';
import { findEqual, getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { randomBelow } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { once } from '../kit/database/once';
import { inTurn } from '../kit/database/turn';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { ownsHome, speaksFor } from '../kit/policies/home';

type Invited = Output<Api['home.invite']>;
type Code = Api['home.invite']['errors'][number];

/** More than any household needs at once, few enough that a list of codes cannot be made. */
const MOST_WAITING = 10;

/** In which capacity somebody invites: an owner those who live there, the front desk an owner as well. */
function inviter(caller: Caller, home: HomeDocument, relation: Relation): InvitationDocument['invitedBy'] | null {
  if (relation === 'visitor') return null;
  if (worksIn(caller, home.communityId, ['frontDesk'])) return { personId: caller.id, name: caller.name };
  // Masked: whoever has the code sees it, and whoever leaves must not be left in it.
  return ownsHome(caller, home) && relation !== 'owner' ? { personId: caller.id, name: maskName(caller.name) } : null;
}

/** A code that binds one person to a home, once. */
export const invite: Handler<'home.invite'> = async (input, context) => {
  const intent = intentOf('home.invite', input, context);
  const { caller, now } = context;
  const { homeId, relation } = input;
  const home = await getDocument('homes', homeId);
  if (home === null) return refused('HOME_NOT_FOUND');
  const invitedBy = inviter(caller, home, relation);
  if (invitedBy === null) return refused(speaksFor(caller, home) ? 'FORBIDDEN' : 'HOME_NOT_FOUND');
  const community = await getDocument('communities', home.communityId);
  if (community === null) throw new Error(`home ${homeId} belongs to no community`);
  const { communityId } = home;
  const expiresAt = now + community.settings.binding.invitationDays * DAY;
  return once<Invited, Code>(intent, async (tx) => {
    await inTurn(tx, { what: 'invite', of: homeId, until: expiresAt });
    const invitations = await findEqual('invitations', { homeId });
    const waiting = invitations.filter((invitation) => isWaiting(invitation, now));
    if (waiting.length >= MOST_WAITING) return refused('TOO_MANY_INVITATIONS');
    const code = invitationCode(randomBelow(INVITATION_CODES));
    const to = { communityId, homeId, relation, staffId: null } as const;
    await tx.insert('invitations', { _id: code, ...to, invitedBy, expiresAt, usedBy: null });
    return done({ code, expiresAt });
  });
};
