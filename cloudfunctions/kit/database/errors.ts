/** The same documents kept changing under us until the tries ran out. Answered as BUSY: trying again later helps. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

const textOf = (error: unknown): string => {
  if (error instanceof Error) return `${error.message} ${JSON.stringify(error)}`;
  return typeof error === 'string' ? error : JSON.stringify(error);
};

/**
 * Whether a transaction failed because somebody else was quicker. The SDK loses the code of conflicts inside a
 * transaction (errCode -501001, the text says TransactionConflict), so the text is all there is; a duplicate key
 * on an id of our own making is the same race lost at an insert.
 */
export const isConflict = (error: unknown): boolean =>
  /TransactionConflict|TRANSACTION_CONFLICT|WriteConflict|E11000|duplicate key/i.test(textOf(error));

/** The platform's number for a failed open API call (43101, 61010 …); null where the failure had none. */
export const platformCode = (error: unknown): number | null => {
  if (typeof error !== 'object' || error === null || !('errCode' in error)) return null;
  return typeof error.errCode === 'number' ? error.errCode : null;
};

export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : textOf(error);
