/** Crockford's base 32: no I, L, O or U, so a number read out over the phone is written down right. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 4;

/** How many different numbers one day has. */
export const NUMBERS_PER_DAY = LETTERS.length ** LENGTH;

/**
 * The short number people say to each other, e.g. '261122-4F7K'. It is not an id: two tickets may share one.
 * @param day 'YYYY-MM-DD'
 * @param random a whole number from 0; what exceeds `NUMBERS_PER_DAY` wraps
 * @throws RangeError where `random` is not a whole number from 0
 */
export function ticketNumber(day: string, random: number): string {
  if (!Number.isSafeInteger(random) || random < 0) throw new RangeError(`not a whole number from 0: ${random}`);
  const letters = Array.from({ length: LENGTH }, (_, place) =>
    LETTERS.charAt(Math.floor(random / LETTERS.length ** place) % LETTERS.length),
  );
  return `${day.slice(2).replaceAll('-', '')}-${letters.reverse().join('')}`;
}
