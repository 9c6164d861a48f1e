import { groupOfBoth } from '#domain/complaint';
import type { Api, Parsed } from '#domain/contract';
import type { ComplaintDocument } from '../schema';
import { once, unlessDone } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { newId } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { rolesOverComplaint } from '../kit/policies/complaint';
import type { Context } from '../kit/serve';
import { effects } from './events';
import { admitted, stepped, type OnComplaint, type Written } from './step';

type Input = Parsed<Api['complaint.link']>;
type Group = NonNullable<ComplaintDocument['group']>;
type Code = OnComplaint | 'LINK_NOT_POSSIBLE';

interface Linking {
  readonly input: Input;
  readonly context: Context;
}

const sideOf = ({ _id: id, communityId, groupId }: ComplaintDocument) => ({ id, communityId, groupId });

/** The other complaint, where it is one of those this caller looks after; settled ones may be in a group too. */
async function otherOf(tx: Transaction, { input, context }: Linking): Promise<ComplaintDocument | null> {
  const other = await tx.get('complaints', input.otherId);
  if (other === null) return null;
  const roles = rolesOverComplaint(context.caller, other);
  return effects.link.by.some((role) => roles.includes(role)) ? other : null;
}

/** The group both will be in: the one that one of them is in already, or a new one. */
async function groupFor(
  tx: Transaction,
  [one, other]: readonly [ComplaintDocument, ComplaintDocument],
  { input, context }: Linking,
): Promise<Group | null> {
  const both = groupOfBoth(sideOf(one), sideOf(other));
  if (both === 'LINK_NOT_POSSIBLE') return null;
  const known = [one.group, other.group].find((group) => group !== null && group.id === both.groupId);
  if (known !== undefined && known !== null) return known;
  const { caller, now: at } = context;
  const id = newId(at);
  const by = { personId: caller.id, name: caller.name };
  await tx.insert('complaintGroups', { _id: id, communityId: one.communityId, title: input.title, at, by });
  return { id, title: input.title };
}

async function write(tx: Transaction, linking: Linking): Promise<Outcome<Written, Code>> {
  const { input, context } = linking;
  const found = await admitted(tx, { kind: 'link', input, context });
  if (!found.ok) return found;
  const { complaint, role } = found.data;
  const other = await otherOf(tx, linking);
  const group = other === null ? null : await groupFor(tx, [complaint, other], linking);
  if (other === null || group === null) return refused('LINK_NOT_POSSIBLE');
  const said = { ...input, words: group.title };
  const joins = (one: ComplaintDocument) =>
    stepped({ complaint: one, role }, { kind: 'link', input: said, photos: [], context }, { group });
  const linked = joins(complaint);
  await tx.put('complaints', linked);
  if (other.groupId !== group.id) await tx.put('complaints', joins(other));
  return done({ complaintId: linked._id, version: linked.version, state: linked.state });
}

/** 群诉: one of a group with another complaint. Each keeps its own clocks and timeline. */
export const link: Handler<'complaint.link'> = async (input, context) => {
  const intent = intentOf('complaint.link', input, context);
  const risky = (await checkWords(context.caller, input.title)) === 'risky';
  if (risky) return unlessDone<Written, 'TEXT_UNSAFE'>(intent, refused('TEXT_UNSAFE'));
  return once<Written, Code>(intent, (tx) => write(tx, { input, context }));
};
