import { removeEqual } from '../kit/database/documents';
import { forgetPerson } from '../kit/forget';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { logFailure } from '../kit/platform/log';
import { once } from '../kit/database/once';
import { done, refused, type Nothing, type Outcome } from '../kit/outcome';
import { personIdOf } from '../kit/people/newcomer';
import type { Transaction } from '../kit/database/transact';

/** The 20 seconds of a call less what one step can take; the timer does the rest. */
const PATIENCE = 8_000;

/**
 * From this transaction on the openid is nobody's: no call finds this person, no household has them, and nothing can be
 * taken back. What the scrub needs to find the rest (id, number, folder) stays until it is done.
 */
async function strike(tx: Transaction, id: string, now: number): Promise<Outcome<Nothing, 'PERSON_IS_STAFF'>> {
  const person = await tx.get('people', id);
  if (person === null || person.deletingAt !== null) return done({});
  if (person.memberships.some(({ role }) => role !== 'owner')) return refused('PERSON_IS_STAFF');
  const struck = { openId: `gone:${id}`, name: '', memberships: [], readUntil: 0, deletingAt: now };
  await tx.patch('people', id, struck);
  return done({});
}

/** 注销. Once per intent: a repeat that comes late must not delete the account of somebody who came back. */
export const remove: Handler<'person.delete'> = async (input, context) => {
  const { caller, now } = context;
  const id = personIdOf(caller);
  const intent = intentOf('person.delete', input, context);
  const outcome = await once<Nothing, 'PERSON_IS_STAFF'>(intent, (tx) => strike(tx, id, now));
  if (!outcome.ok) return outcome;
  try {
    // Somebody who only asked at the desk is in no file yet, but their request is.
    if (caller.id === '') await removeEqual('deskRequests', { personId: id });
    else await forgetPerson(id, PATIENCE);
  } catch (error) {
    // The account is gone already; what is left is the timer's.
    logFailure('person.delete', error);
  }
  return outcome;
};
