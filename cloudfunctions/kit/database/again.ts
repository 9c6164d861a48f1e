import { BusyError, isPassing } from './errors';

/** With the first: a request in five that fails leaves one in six hundred that does. */
const MORE_TRIES = 3;
/** Longer every time: a limit that was reached is not helped by asking at once. */
const WAIT = 40;

const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, WAIT * tries * (0.5 + Math.random())));

/**
 * Asks again where the platform could not answer. Only for what may happen twice: reading, setting, removing. What is still
 * not answered then is for the phone to ask again, under the same request id.
 * @param mayRepeat which failures to try again: for what must not happen twice, only those that had no effect
 * @throws BusyError where the platform keeps failing
 */
export async function again<T>(ask: () => Promise<T>, mayRepeat = isPassing): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (tries > MORE_TRIES || !mayRepeat(error)) throw new BusyError('the platform keeps failing', { cause: error });
      await pause(tries);
    }
  }
}
