/* eslint-disable no-console -- the platform's log is what functions print; this is the only file that does */
import { describe } from '../database/errors';
import { scrubbed } from './scrub';
import { traceId, type Trace } from './trace';

/** How one invocation ended. `ms` inside the function; `code` 'OK' or the refusal's. */
export interface Ended {
  readonly procedure: string;
  readonly ms: number;
  readonly code: string;
}

const levelOf = (code: string): 'info' | 'warn' | 'error' => {
  if (code === 'INTERNAL') return 'error';
  return code === 'BUSY' ? 'warn' : 'info';
};

/**
 * One line of JSON per invocation, so that the platform's log search can filter by field:
 * `{ level, at, traceId, procedure, role, ms, dbCalls, code }`. Nothing in it says who called or what was written.
 */
export const logCall = ({ id, role, dbCalls }: Trace, { procedure, ms, code }: Ended): void => {
  console.log(
    JSON.stringify({
      level: levelOf(code),
      at: new Date().toISOString(),
      traceId: id,
      procedure,
      role,
      ms,
      dbCalls,
      code,
    }),
  );
};

/**
 * One line per failure, under the trace of the invocation it happened in.
 * @param what which procedure or which part of it
 */
export const logFailure = (what: string, error: unknown): void => {
  const line = {
    level: 'error',
    at: new Date().toISOString(),
    traceId: traceId(),
    what,
    error: scrubbed(describe(error)),
  };
  console.error(JSON.stringify(line));
};

/** Who asked for whose number, without the number. */
export const logPhone = (line: {
  readonly personId: string;
  readonly ticketId: string;
  readonly whom: string;
  readonly given: boolean;
}): void => {
  console.log(
    JSON.stringify({ level: 'info', at: new Date().toISOString(), traceId: traceId(), what: 'phone', ...line }),
  );
};
