import { DAY } from '#domain/time';
import type { RequestDocument } from '../../schema';
import type { Context } from '../serve';
import { getDocument } from './documents';
import { hashOf } from '../ids';
import { refused, type Outcome, type Refused } from '../outcome';
import { transact, type Transaction } from './transact';

/** One intent of one person: the phone sends the same `requestId` again when a reply was lost. */
export interface Intent {
  readonly procedure: string;
  readonly input: { readonly requestId: string };
  readonly context: Context;
  /** Days for which a repeat gets the first reply. */
  readonly keptDays: number;
}

/** By openid, because somebody who is not in the people file yet can write too; hashed, so that no openid is kept here. */
const idOf = ({ procedure, input, context }: Intent): string =>
  hashOf([context.caller.openId, procedure, input.requestId]);

/** The stored reply: given again to the same words, refused to different words under the same id. */
const replyOf = <T>(stored: RequestDocument, intent: Intent): Outcome<T, 'BAD_INPUT'> =>
  // The reply was stored by the same procedure of the same person, so it has the procedure's type.
  stored.inputHash === hashOf(intent.input) ? { ok: true, data: stored.reply as T } : refused('BAD_INPUT');

/**
 * Runs a write once per intent. The reply is stored in the write's own transaction, so either both are there or
 * neither; a repeat gets the stored reply and changes nothing. Refusals are not stored: they changed nothing.
 */
export const once = <T, E extends string>(
  intent: Intent,
  run: (tx: Transaction) => Promise<Outcome<T, E>>,
): Promise<Outcome<T, E | 'BAD_INPUT'>> =>
  transact<Outcome<T, E | 'BAD_INPUT'>>(async (tx) => {
    const stored = await tx.get('requests', idOf(intent));
    if (stored !== null) return replyOf<T>(stored, intent);
    const outcome = await run(tx);
    if (outcome.ok) {
      await tx.insert('requests', {
        _id: idOf(intent),
        inputHash: hashOf(intent.input),
        reply: outcome.data,
        expiresAt: intent.context.now + intent.keptDays * DAY,
      });
    }
    return outcome;
  });

/** What was answered to this intent before; null: it has not gone through yet. Spares a repeat work that is much. */
export async function firstReply<T>(intent: Intent): Promise<Outcome<T, 'BAD_INPUT'> | null> {
  const stored = await getDocument('requests', idOf(intent));
  return stored === null ? null : replyOf<T>(stored, intent);
}

/**
 * A check made before the transaction failed. If the same intent went through earlier (its reply was lost, and since
 * then a slot has passed or a picture is gone), the first reply still stands.
 */
export async function unlessDone<T, E extends string>(
  intent: Intent,
  refusal: Refused<E>,
): Promise<Outcome<T, E | 'BAD_INPUT'>> {
  return (await firstReply<T>(intent)) ?? refusal;
}
