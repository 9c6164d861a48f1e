import { isTimer } from '#domain/health';
import { logFailure } from '../platform/log';
import type { Trace } from '../platform/trace';
import { beat } from './beat';
import { countTroubles } from './days';

/** How one invocation ended; `ms` inside the function. */
export interface Ended {
  readonly procedure: string;
  readonly code: string;
  readonly ms: number;
}

/** Milliseconds. Somebody waits for the answer, and what is written here is for somebody else. */
const PATIENCE = 2_000;
/** Nobody waits for a timer, and what it has to tell may concern every community. */
const PATIENCE_OF_TIMERS = 8_000;

const waited = (procedure: string): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, isTimer(procedure) ? PATIENCE_OF_TIMERS : PATIENCE).unref();
  });

async function written(trace: Trace, ended: Ended): Promise<void> {
  const now = Date.now();
  try {
    await countTroubles(trace, ended.code, now);
    if (isTimer(ended.procedure)) await beat(ended.procedure, ended, now);
  } catch (error) {
    logFailure(`remember ${ended.procedure}`, error);
  }
}

/**
 * What the health page counts of an invocation: failures, messages that were refused, that a timer ran. Nothing of it can fail
 * the call or hold it up; an invocation without trouble writes nothing.
 */
export async function remember(trace: Trace, ended: Ended): Promise<void> {
  const { procedure, code } = ended;
  const isQuiet = code !== 'INTERNAL' && code !== 'BUSY' && trace.trouble.size === 0 && !isTimer(procedure);
  if (!isQuiet) await Promise.race([written(trace, ended), waited(procedure)]);
}
