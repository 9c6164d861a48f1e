/** Money in China's smallest unit, always a safe integer: 1 yuan = 100 fen. */
export type Fen = number;

export const isFen = (value: number): boolean => Number.isSafeInteger(value);

/** @throws RangeError where an amount is a fraction of a fen or too large to be exact */
function checked(value: number): Fen {
  if (!isFen(value)) throw new RangeError(`not an amount in fen: ${value}`);
  return value;
}

/** The sum of amounts. @throws RangeError where an amount or the sum is not a whole, exact number of fen */
export const addFen = (...amounts: readonly Fen[]): Fen =>
  amounts.reduce((sum, amount) => checked(sum + checked(amount)), 0);

/** '¥120.00', '-¥0.05'. @throws RangeError as `addFen` */
export function yuan(fen: Fen): string {
  const digits = String(Math.abs(checked(fen))).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}¥${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
