import type { Api, Output } from '#domain/contract';
import { DESK_CODES, deskCode } from '#domain/people';
import { defaultSettings } from '#domain/settings';
import { MINUTE } from '#domain/time';
import { counted } from '../kit/codes';
import { findEqual } from '../kit/database/documents';
import { BusyError } from '../kit/database/errors';
import type { Handler } from '../kit/handler';
import { randomBelow } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { once, unlessDone } from '../kit/database/once';
import { done, refused } from '../kit/outcome';
import { personIdOf } from '../kit/people/newcomer';
import { checkWords } from '../kit/platform/safety';
import type { Transaction } from '../kit/database/transact';
import { liveRequest } from './deskCodes';

type Asked = Output<Api['home.askDesk']>;
type Code = Api['home.askDesk']['errors'][number];

/** With half of all codes in use, twenty draws would still miss once in a million. */
const DRAWS = 20;
const { binding } = defaultSettings;

/** A code nobody shows at the moment. */
async function freeCode(tx: Transaction, now: number): Promise<string> {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const code = deskCode(randomBelow(DESK_CODES));
    if ((await liveRequest(tx, code, now)) === null) return code;
  }
  throw new BusyError('no desk code is free');
}

/**
 * Somebody types a number and gets a code to show to the front desk. Whether the register knows the number is not
 * looked at here, so the answer cannot say.
 */
export const askDesk: Handler<'home.askDesk'> = async (input, context) => {
  const intent = intentOf('home.askDesk', input, context);
  const { caller, now } = context;
  const { name, phone } = input;
  const personId = personIdOf(caller);
  const [safety, earlier] = await Promise.all([checkWords(caller, name), findEqual('deskRequests', { personId })]);
  if (safety === 'risky') return unlessDone<Asked, Code>(intent, refused('TEXT_UNSAFE'));
  return once<Asked, Code>(intent, async (tx) => {
    const room = await counted(tx, { openId: caller.openId, what: 'ask', now, settings: binding });
    if (!room.ok) return room;
    for (const { _id } of earlier) await tx.remove('deskRequests', _id);
    const code = await freeCode(tx, now);
    const expiresAt = now + binding.deskCodeMinutes * MINUTE;
    await tx.put('deskRequests', { _id: code, personId, openId: caller.openId, name, phone, expiresAt });
    return done({ code, expiresAt });
  });
};
