/** Digits and capitals that are not mistaken for one another, written or read out: no 0, O, 1, I, L or U. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters of an invitation code. */
export const CODE_LENGTH = 8;

/** Digits of the code somebody shows to the front desk. */
export const DESK_CODE_LENGTH = 6;

/** How many different codes there are of each kind: draw a whole number below it, evenly and unpredictably. */
export const INVITATION_CODES = codeAlphabet.length ** CODE_LENGTH;
export const DESK_CODES = 10 ** DESK_CODE_LENGTH;

function checked(random: number, below: number): number {
  if (!Number.isSafeInteger(random) || random < 0 || random >= below) throw new RangeError(`not a code: ${random}`);
  return random;
}

/** The invitation code of a number. @throws RangeError where it is not a whole number below `INVITATION_CODES` */
export function invitationCode(random: number): string {
  const number = checked(random, INVITATION_CODES);
  const base = codeAlphabet.length;
  return Array.from({ length: CODE_LENGTH }, (_, place) =>
    codeAlphabet.charAt(Math.floor(number / base ** place) % base),
  ).join('');
}

/** The desk code of a number. @throws RangeError where it is not a whole number below `DESK_CODES` */
export const deskCode = (random: number): string => String(checked(random, DESK_CODES)).padStart(DESK_CODE_LENGTH, '0');

/** A code as it is kept, from however it was typed: small letters, full-width ones, spaces and dashes. */
export const normalCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

/**
 * 'K7QF-3MZA': two halves are read out and copied more safely than eight letters.
 * @param whole how many letters there will be, for a code that is still being typed
 */
export function sayCode(code: string, whole: number = code.length): string {
  const half = Math.ceil(whole / 2);
  return code.length <= half ? code : `${code.slice(0, half)}-${code.slice(half)}`;
}
