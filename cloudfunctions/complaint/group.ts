import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { membersOf } from './members';
import { complaintCard } from './view';

/** Everybody of one group, settled or not. */
export const group: Handler<'complaint.group'> = async ({ groupId }, context) => {
  const found = await membersOf(groupId, context);
  if (!found.ok) return found;
  const { group: shared, members } = found.data;
  const homes = new Set(members.map(({ homeId }) => homeId).filter((homeId) => homeId !== null));
  const items = members.map((complaint) => complaintCard(complaint, { now: context.now, grouped: members.length }));
  return done({ id: groupId, title: shared.title, homes: homes.size, items });
};
