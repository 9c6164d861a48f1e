import { describe } from './errors';

/** One line of JSON per call, so that the platform's log search can filter by field. */
export interface CallLine {
  readonly traceId: string;
  readonly procedure: string;
  /** Milliseconds inside the function. */
  readonly ms: number;
  readonly code: string;
}

const write = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

export const logCall = (line: CallLine): void => {
  write({ level: 'info', ...line });
};

export const logFailure = (where: { readonly traceId: string; readonly what: string }, error: unknown): void => {
  write({ level: 'error', ...where, error: describe(error) });
};
