import type { BindingSettings } from '#domain/settings';
import { HOUR, MINUTE } from '#domain/time';
import type { InvitationDocument, TriesDocument } from '../schema';
import { hashOf } from './ids';
import { once, unlessDone, type Intent } from './database/once';
import { done, refused, type Outcome, type Refused } from './outcome';
import type { Transaction } from './database/transact';

/** Whether an invitation can still be used. */
export const isWaiting = ({ usedBy, expiresAt }: InvitationDocument, now: number): boolean =>
  usedBy === null && expiresAt > now;

/** Somebody names a code. Wrong ones are counted per person and kind of code. */
export interface Guess {
  readonly openId: string;
  readonly what: 'invitation' | 'desk' | 'ask';
  readonly now: number;
  readonly settings: BindingSettings;
}

/** Hashed: the count says nothing about whose it is. */
const idOf = ({ openId, what }: Guess): string => hashOf([openId, what]);

async function triesOf(tx: Transaction, guess: Guess): Promise<TriesDocument> {
  const _id = idOf(guess);
  const stored = await tx.get('tries', _id);
  if (stored !== null && stored.expiresAt > guess.now) return stored;
  return { _id, count: 0, expiresAt: guess.now + guess.settings.waitMinutes * MINUTE };
}

const oneMore = (tries: TriesDocument, { now, settings }: Guess): TriesDocument => ({
  ...tries,
  count: tries.count + 1,
  expiresAt: now + settings.waitMinutes * MINUTE,
});

/**
 * Looks for what a code stands for. After too many wrong ones a right one is refused as well. The count is written
 * also where the code is right: of many guesses sent at once only as many are answered as there are tries.
 *
 * CODE_INVALID has to be committed, or the try would not count; TOO_MANY_TRIES changed nothing.
 */
export async function guessed<T>(
  tx: Transaction,
  guess: Guess,
  look: () => Promise<T | null>,
): Promise<Outcome<T, 'CODE_INVALID' | 'TOO_MANY_TRIES'>> {
  const tries = await triesOf(tx, guess);
  if (tries.count >= guess.settings.wrongCodes) return refused('TOO_MANY_TRIES');
  const found = await look();
  await tx.put('tries', found === null ? oneMore(tries, guess) : tries);
  return found === null ? refused('CODE_INVALID') : done(found);
}

/** Counts something that must not be done too often, right or wrong. */
export async function counted(tx: Transaction, guess: Guess): Promise<Outcome<null, 'TOO_MANY_TRIES'>> {
  const tries = await triesOf(tx, guess);
  if (tries.count >= guess.settings.wrongCodes) return refused('TOO_MANY_TRIES');
  await tx.put('tries', oneMore(tries, guess));
  return done(null);
}

/** Something a person may do so often an hour, whatever comes of it. */
export interface Habit {
  readonly openId: string;
  readonly what: 'search';
  readonly now: number;
  /** Times in one hour of the clock. */
  readonly most: number;
}

/** Counts one time more in this hour; false where there were too many already. */
export async function allowed(tx: Transaction, { openId, what, now, most }: Habit): Promise<boolean> {
  const hour = Math.floor(now / HOUR);
  const _id = hashOf([openId, what, hour]);
  const count = (await tx.get('tries', _id))?.count ?? 0;
  if (count >= most) return false;
  await tx.put('tries', { _id, count: count + 1, expiresAt: (hour + 1) * HOUR });
  return true;
}

/** As `once`, where a wrong code is an effect of its own: it is counted once, and a repeat is told the same. */
export async function onceGuessed<T, E extends string>(
  intent: Intent,
  run: (tx: Transaction) => Promise<Outcome<T, E | 'CODE_INVALID'>>,
): Promise<Outcome<T, E | 'CODE_INVALID' | 'BAD_INPUT'>> {
  const outcome = await once<Outcome<T, E | 'CODE_INVALID'>, E | 'CODE_INVALID'>(intent, async (tx) => {
    const result = await run(tx);
    return result.ok || result.code === 'CODE_INVALID' ? done(result) : result;
  });
  return outcome.ok ? outcome.data : outcome;
}

/** As `unlessDone`, for intents of `onceGuessed`. */
export async function unlessGuessed<T, E extends string>(
  intent: Intent,
  refusal: Refused<E>,
): Promise<Outcome<T, E | 'BAD_INPUT'>> {
  const outcome = await unlessDone<Outcome<T, E>, E>(intent, refusal);
  return outcome.ok ? outcome.data : outcome;
}
