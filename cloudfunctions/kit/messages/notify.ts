import { subscribeData } from '#domain/copy';
import { MINUTE } from '#domain/time';
import type { MessageDocument } from '../../schema';
import { setFields } from '../database/documents';
import { platformCode } from '../database/errors';
import { openapi } from '../platform/sdk';
import { countTrouble } from '../platform/trace';
import { pageFor, templateId } from './templates';
import { transact, type Transaction } from '../database/transact';

/** The timer leaves the function that wrote a message this long to send it. */
export const FIRST_TRY = 2 * MINUTE;
const NEXT_TRY = 10 * MINUTE;
const MOST_TRIES = 3;

/** 43101: the person did not ask for it or has used it up. Normal: the message is in their list anyway. */
const REFUSED = 43101;
/** Trying again cannot help: 40003 no such person, 47003 wrong fields, 43108 not a template of ours. */
const HOPELESS = [40003, 47003, 43108];

type Result = Pick<MessageDocument, 'outcome' | 'errCode' | 'sendAt' | 'tries'>;

function afterFailure(tries: number, errCode: number | null, now: number): Result {
  if (errCode === REFUSED) return { outcome: 'refused', errCode, sendAt: null, tries };
  const hopeless = tries >= MOST_TRIES || (errCode !== null && HOPELESS.includes(errCode));
  return hopeless
    ? { outcome: 'failed', errCode, sendAt: null, tries }
    : { outcome: 'waiting', errCode, sendAt: now + NEXT_TRY, tries };
}

/** Which messages nobody asks for is seen by what they are about: all of them go through one template. */
function countRefusal(kind: MessageDocument['kind']): void {
  countTrouble('refused');
  countTrouble(`refusedOf.${kind}`);
}

async function send(message: MessageDocument, now: number): Promise<Result> {
  const { number = '', title = '' } = message.params;
  const tries = message.tries + 1;
  try {
    await openapi.subscribeMessage.send({
      touser: message.openId,
      templateId,
      page: pageFor(message.subject, message.subjectId),
      data: subscribeData(message.kind, { number, title }, message.at),
    });
    return { outcome: 'sent', errCode: null, sendAt: null, tries };
  } catch (error) {
    const result = afterFailure(tries, platformCode(error), now);
    if (result.outcome === 'refused') countRefusal(message.kind);
    else if (result.outcome !== 'waiting') countTrouble('undelivered');
    return result;
  }
}

/** Sends a message of one's own making as a subscribe message and keeps what became of it. Never throws for a refusal. */
export async function deliver(message: MessageDocument, now: number): Promise<void> {
  await setFields('messages', message._id, await send(message, now));
}

interface Claim {
  readonly ok: boolean;
  /** Null: somebody else sends it, or nobody does any more. */
  readonly message: MessageDocument | null;
}
const unclaimed: Claim = { ok: false, message: null };

/** The try counts from now on, also where this process does not live to say what became of it. */
async function claimed(tx: Transaction, messageId: string, now: number): Promise<Claim> {
  const message = await tx.get('messages', messageId);
  const sendAt = message?.sendAt ?? null;
  if (message === null || sendAt === null || sendAt > now) return unclaimed;
  const tries = message.tries + 1;
  if (tries > MOST_TRIES) {
    await tx.patch('messages', messageId, { outcome: 'failed', sendAt: null });
    return { ok: true, message: null };
  }
  await tx.patch('messages', messageId, { sendAt: now + NEXT_TRY, tries });
  return { ok: true, message };
}

/**
 * Sends a message somebody else left unsent. It is claimed first, so that two timers firing at once send it once. Between
 * sending and noting it a process may die: then it is sent once more, because a message nobody got would be worse.
 * @returns whether it was sent
 */
export async function deliverLeftOver(messageId: string, now: number): Promise<boolean> {
  const { message } = await transact((tx) => claimed(tx, messageId, now));
  if (message === null) return false;
  const result = await send(message, now);
  await setFields('messages', messageId, result);
  return result.outcome === 'sent';
}
