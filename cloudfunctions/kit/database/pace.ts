import { DAY, HOUR } from '#domain/time';
import { hashOf } from '../ids';
import type { Transaction } from './transact';

/** Something done again and again, by somebody or for something. */
interface Pace {
  readonly what: 'report';
  /** An openid, or the id of a home. */
  readonly of: string;
  readonly now: number;
  /** Times in any sixty minutes, and in any 24 hours. */
  readonly most: { readonly hour: number; readonly day: number };
}

/** Counts one time more; false where there were too many already. Taken back with everything else of the transaction. */
export async function inPace(tx: Transaction, { what, of, now, most }: Pace): Promise<boolean> {
  const _id = hashOf([of, what]);
  const known = (await tx.get('tries', _id))?.at ?? [];
  const today = known.filter((at) => at > now - DAY);
  const lately = today.filter((at) => at > now - HOUR);
  if (today.length >= most.day || lately.length >= most.hour) return false;
  const at = [...today, now];
  await tx.put('tries', { _id, count: at.length, at, expiresAt: now + DAY });
  return true;
}
