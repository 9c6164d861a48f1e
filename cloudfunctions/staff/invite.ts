import type { Api, Output } from '#domain/contract';
import { getDocument } from '../kit/database/documents';
import { once } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { inviteStaff, waitingFor } from '../kit/staff/codes';
import { lineFor } from './found';

type Invited = Output<Api['staff.invite']>;
type Code = Api['staff.invite']['errors'][number];

/** A new code for somebody of the roster; the ones they had are void with it. */
export const invite: Handler<'staff.invite'> = async (input, context) => {
  const { staffId } = input;
  const { caller, now } = context;
  const found = await lineFor(caller, staffId, ['manager']);
  if (!found.ok) return found;
  const [community, old] = await Promise.all([
    getDocument('communities', found.data.communityId),
    waitingFor(staffId, now),
  ]);
  if (community === null) throw new Error(`staff ${staffId} belongs to no community`);
  return once<Invited, Code>(intentOf('staff.invite', input, context), async (tx) => {
    const line = await tx.get('staff', staffId);
    if (line?.state !== 'working') return refused('STAFF_NOT_FOUND');
    if (line.personId !== '') return refused('STAFF_BOUND');
    for (const { _id } of old) await tx.remove('invitations', _id);
    return done(await inviteStaff(tx, { line, by: caller, now, settings: community.settings.binding }));
  });
};
