/** Error names of the Tencent cloud wire protocol that this emulator answers; the SDK maps them to numbers (−502001 …). */
export type CloudCode =
  | 'SYS_ERR'
  | 'SERVER_TIMEOUT'
  | 'EXCEED_CONCURRENT_REQUEST_LIMIT'
  | 'INVALID_PARAM'
  | 'INVALID_ENV'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'STORAGE_REQUEST_FAIL'
  | 'STORAGE_EXCEED_AUTHORITY'
  | 'STORAGE_FILE_NONEXIST'
  | 'FUNCTIONS_REQUEST_FAIL'
  | 'FUNCTIONS_EXECUTE_FAIL';

/** A refusal of the cloud with its wire code; anything else that is thrown is a fault of the emulator. */
export class CloudError extends Error {
  constructor(
    readonly code: CloudCode,
    message: string,
  ) {
    super(message);
  }
}

/** The connection breaks instead of an answer; only planned faults do this. */
export class ConnectionLost extends Error {}

/** A start-up problem told to a person in one line: folder missing, port busy, disk not writable. */
export class StartError extends Error {}

/** The text of anything thrown, also of the SDK's error objects, which are not always `Error`s. */
export const messageOf = (thrown: unknown): string => {
  if (thrown instanceof Error) return thrown.message;
  if (typeof thrown === 'object' && thrown !== null && 'errMsg' in thrown) return String(thrown.errMsg);
  return String(thrown);
};

/** Text recorded from the real cloud; callers look for `TransactionConflict` in it because the SDK drops the code. */
export const CONFLICT_TEXT =
  '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ' +
  'Please check your request, but if the problem persists, contact us.';
