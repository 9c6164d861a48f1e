import type { StaffDocument } from '../schema';
import type { Transaction } from '../kit/database/transact';
import { done, refused } from '../kit/outcome';
import { personFor, personIdOf } from '../kit/people/newcomer';
import { linkContact } from '../kit/staff/contractors';
import { writeLine } from '../kit/staff/lines';
import type { Written } from './bindHome';
import type { Attempt } from './goal';
import type { Invited } from './invitation';

type ToRoster = Extract<Invited, { readonly kind: 'staff' }>;

const bound: Written = { outcome: done({ homes: [] }), messages: [] };

/** Nobody stands twice in one role of one community: such a code stays for whom it was meant. */
const hasSuch = (lines: readonly StaffDocument[], { _id, communityId, role }: StaffDocument): boolean =>
  lines.some(
    (line) => line._id !== _id && line.communityId === communityId && line.role === role && line.state === 'working',
  );

/** Binds the caller to their line of the roster: the name they work under is the roster's. */
export async function bindStaff(
  tx: Transaction,
  { line }: ToRoster,
  { code, context, goal }: Attempt,
): Promise<Written> {
  const { caller, now } = context;
  const somebody = { personId: personIdOf(caller), openId: caller.openId };
  if (line.personId !== '' || goal?.kind !== 'staff' || hasSuch(goal.lines, line)) return bound;
  const person = await personFor(tx, somebody);
  await tx.put('people', { ...person, name: person.name === '' ? line.name : person.name });
  const after = { ...line, ...somebody };
  const written = await writeLine(tx, { before: line, after, now });
  // Their contractor is gone: the manager has to name another one first.
  if (!written.ok) return { outcome: refused('CODE_INVALID'), messages: [] };
  await linkContact(tx, after);
  await tx.patch('invitations', code, { usedBy: somebody.personId });
  return bound;
}
