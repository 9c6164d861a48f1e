import type { Api, Output } from '#domain/contract';
import { maskName } from '#domain/people';
import type { PersonDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { isWaiting } from '../kit/codes';
import { findEqual } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { householdOf } from '../kit/people/household';
import { ownsHome } from '../kit/policies/home';
import { ownHome } from './found';

type Members = Output<Api['home.members']>['members'];

interface Viewer {
  readonly caller: Caller;
  readonly homeId: string;
  readonly owns: boolean;
}

const joinedAt = ({ memberships }: PersonDocument, homeId: string): number =>
  memberships.find((membership) => membership.homeId === homeId)?.since ?? 0;

function memberViews(household: readonly PersonDocument[], { caller, homeId, owns }: Viewer): Members {
  const inOrder = [...household].sort((a, b) => joinedAt(a, homeId) - joinedAt(b, homeId) || (a._id < b._id ? -1 : 1));
  return inOrder.flatMap(({ _id, name, memberships }) => {
    const relation = memberships.find((membership) => membership.homeId === homeId)?.relation ?? null;
    if (relation === null) return [];
    const self = _id === caller.id;
    const removable = owns && !self && relation !== 'owner';
    return [{ memberId: _id, name: self ? name : maskName(name), relation, self, removable }];
  });
}

/** Who is bound to a home. Names of others are masked; codes only for those who may give them away. */
export const members: Handler<'home.members'> = async ({ homeId }, { caller, now }) => {
  const home = await ownHome(caller, homeId);
  if (!home.ok) return home;
  const owns = ownsHome(caller, home.data);
  const [household, invitations] = await Promise.all([
    householdOf(homeId),
    owns ? findEqual('invitations', { homeId }) : [],
  ]);
  const waiting = invitations.filter((invitation) => isWaiting(invitation, now));
  return done({
    mayInvite: owns,
    members: memberViews(household, { caller, homeId, owns }),
    invitations: waiting.flatMap(({ _id, relation, expiresAt }) =>
      relation === null ? [] : [{ code: _id, relation, expiresAt }],
    ),
  });
};
