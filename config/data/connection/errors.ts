const textOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return `${'code' in error ? String(error.code) : ''} ${error.message}`;
};

/** There is no such collection: the environment has not been deployed to, or not since the collection came up. */
export const isMissing = (error: unknown): boolean =>
  /DATABASE_COLLECTION_NOT_EXIST|Table not exist/i.test(textOf(error));

/** The collection exists already. */
export const isThere = (error: unknown): boolean =>
  /Table exist|DATABASE_COLLECTION_EXIST|already exist/i.test(textOf(error));

/** The `_id` is taken. */
export const isDuplicate = (error: unknown): boolean => /E11000|duplicate key/i.test(textOf(error));

/** Somebody else wrote one of the documents of a transaction first. The SDK loses the code; the text is what there is. */
export const isConflict = (error: unknown): boolean =>
  /TransactionConflict|TRANSACTION_CONFLICT|WriteConflict/i.test(textOf(error));
