import { bindText, errorText, sayMoment } from '#domain/copy';
import type { CallCode } from '../../api/call';

/** The cloud forgets wrong codes after an hour (settings.binding.waitMinutes); nobody waits longer than that. */
const LONGEST_WAIT = 60 * 60_000;

/** What went wrong, and after too many wrong codes also when one can try again. */
export const problemWords = (code: CallCode | null, now: number): string | null => {
  if (code === null) return null;
  const words = errorText[code];
  return code === 'TOO_MANY_TRIES' ? `${words}${bindText.tryAgainAt(sayMoment(now + LONGEST_WAIT, now))}` : words;
};
