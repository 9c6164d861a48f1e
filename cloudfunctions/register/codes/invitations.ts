import { INVITATION_CODES, invitationCode } from '#domain/people';
import { DAY } from '#domain/time';
import type { CommunityDocument, HomeDocument, InvitationDocument } from '../../schema';
import { isWaiting } from '../../kit/codes';
import { findAny } from '../../kit/database/documents';
import { transact } from '../../kit/database/transact';
import { randomBelow } from '../../kit/ids';
import { done } from '../../kit/outcome';
import type { Context } from '../../kit/serve';

/** A code that soon runs out is not worth printing. */
const LEAST = 30 * DAY;
/** Homes in one query: with some people each, far below the thousand documents it answers. */
const BATCH = 100;
/** Writes of one transaction. */
const GROUP = 40;

const parts = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

/** The homes that nobody has bound yet. */
export async function unbound(homes: readonly HomeDocument[]): Promise<readonly HomeDocument[]> {
  const lists = await Promise.all(
    parts(homes, BATCH).map((some) =>
      findAny(
        'people',
        'memberships.homeId',
        some.map(({ _id }) => _id),
      ),
    ),
  );
  const bound = new Set(lists.flat().flatMap(({ memberships }) => memberships.map(({ homeId }) => homeId)));
  return homes.filter(({ _id }) => !bound.has(_id));
}

/** A home and the code that leads to it. */
export interface Invited {
  readonly home: HomeDocument;
  readonly invitation: InvitationDocument;
  readonly isNew: boolean;
}

const isGood = (invitation: InvitationDocument, now: number): boolean =>
  isWaiting(invitation, now) && invitation.relation === 'owner' && invitation.expiresAt >= now + LEAST;

/** An invitation for each home: one that can still be used for a month, or else a new one, which is not written yet. */
export async function invitationsFor(
  homes: readonly HomeDocument[],
  community: CommunityDocument,
  { caller, now }: Context,
): Promise<readonly Invited[]> {
  const lists = await Promise.all(
    parts(homes, BATCH).map((some) =>
      findAny(
        'invitations',
        'homeId',
        some.map(({ _id }) => _id),
      ),
    ),
  );
  const good = new Map(lists.flat().flatMap((one) => (isGood(one, now) ? [[one.homeId, one] as const] : [])));
  const by = { invitedBy: { personId: caller.id, name: caller.name }, communityId: community._id };
  return homes.map((home) => {
    const known = good.get(home._id);
    if (known !== undefined) return { home, invitation: known, isNew: false };
    const to = { homeId: home._id, relation: 'owner', staffId: null } as const;
    const until = { expiresAt: now + community.settings.binding.sheetDays * DAY, usedBy: null };
    const invitation = { _id: invitationCode(randomBelow(INVITATION_CODES)), ...by, ...to, ...until };
    return { home, invitation, isNew: true };
  });
}

/** Writes the new ones, some at a time. Codes that were written and never printed harm nobody: the next sheet prints them. */
export async function keepInvitations(invited: readonly Invited[]): Promise<void> {
  for (const some of parts(
    invited.filter(({ isNew }) => isNew),
    GROUP,
  )) {
    await transact(async (tx) => {
      for (const { invitation } of some) await tx.insert('invitations', invitation);
      return done({});
    });
  }
}
