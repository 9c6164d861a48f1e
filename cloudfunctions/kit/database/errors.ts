/** The same documents kept changing under us, or the platform kept failing. Answered as BUSY: trying again later helps. */
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

/** The platform refused before it did anything: too many requests (-501003, -501004). */
export const isThrottled = (error: unknown): boolean =>
  /-50100[34]\b|EXCEED_(?:CONCURRENT_)?REQUEST_LIMIT|EXCEED_RATELIMIT/.test(textOf(error));

/**
 * The platform could not just now: too many requests, no answer in time (-501002), a broken connection, storage or an open
 * API that does not answer (-503001, -604102, -604103, -1). Whether it took effect nobody knows. Inside a transaction the
 * SDK loses codes, so the text is looked at as well; a transaction the platform has ended meanwhile is begun anew.
 */
export const isPassing = (error: unknown): boolean =>
  isThrottled(error) ||
  /-501002\b|-503001\b|-60410[23]\b|"errCode":-1\b|SERVER_TIMEOUT|TransactionBusy|TransactionNotExist/.test(
    textOf(error),
  ) ||
  /socket hang up|ECONNRESET|ECONNREFUSED|EPIPE|E(?:SOCKET)?TIMEDOUT|(?:request|connect) timeout/.test(textOf(error));

/** The platform's number for a failed open API call (43101, 61010 …); null where the failure had none. */
export const platformCode = (error: unknown): number | null => {
  if (typeof error !== 'object' || error === null || !('errCode' in error)) return null;
  return typeof error.errCode === 'number' ? error.errCode : null;
};

export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : textOf(error);
