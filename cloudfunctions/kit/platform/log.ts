/* eslint-disable no-console -- the platform's log is what functions print; this is the only file that does */
import { describe } from '../database/errors';

/** One line of JSON per call, so that the platform's log search can filter by field. */
export interface CallLine {
  readonly traceId: string;
  readonly procedure: string;
  /** Milliseconds inside the function. */
  readonly ms: number;
  readonly code: string;
}

export const logCall = (line: CallLine): void => {
  console.log(JSON.stringify({ level: 'info', ...line }));
};

export const logFailure = (where: { readonly traceId: string; readonly what: string }, error: unknown): void => {
  console.error(JSON.stringify({ level: 'error', ...where, error: describe(error) }));
};

/** Who asked for whose number, without the number. */
export const logPhone = (line: {
  readonly traceId: string;
  readonly personId: string;
  readonly ticketId: string;
  readonly whom: string;
  readonly given: boolean;
}): void => {
  console.log(JSON.stringify({ level: 'info', what: 'phone', ...line }));
};
