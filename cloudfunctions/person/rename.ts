import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { once, unlessDone } from '../kit/database/once';
import { done, refused, type Nothing } from '../kit/outcome';
import { personFor, personIdOf } from '../kit/people/newcomer';
import { checkWords } from '../kit/platform/safety';

/** 称呼, from now on; what was signed before stays as it was signed. */
export const rename: Handler<'person.rename'> = async (input, context) => {
  const intent = intentOf('person.rename', input, context);
  const { caller } = context;
  const { name } = input;
  if ((await checkWords(caller, name)) === 'risky')
    return unlessDone<Nothing, 'TEXT_UNSAFE'>(intent, refused('TEXT_UNSAFE'));
  return once<Nothing, never>(intent, async (tx) => {
    const person = await personFor(tx, { personId: personIdOf(caller), openId: caller.openId });
    await tx.put('people', { ...person, name });
    return done({});
  });
};
