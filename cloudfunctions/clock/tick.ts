import { MINUTE } from '#domain/time';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { eachOf, jobs, sum } from './jobs';

/** config.json fires every two minutes. */
const PERIOD = 2 * MINUTE;
/** The machine a turn runs on may be a little behind the one that fires it: a turn belongs to the moment it was meant for. */
const BEHIND = 10_000;
/** Milliseconds; far below the 20 seconds of a call. */
const PATIENCE = 10_000;

/** The timer. Firing late or twice does each thing once: everything due is decided inside its own transaction. */
export const tick: Handler<'clock.tick'> = async (_, context) => {
  const until = performance.now() + PATIENCE;
  const count = Math.floor((context.now + BEHIND) / PERIOD);
  const due = jobs.filter(({ every }) => count % every === 0);
  return done(sum(await eachOf(due, ({ run }) => run({ ...context, until }))));
};
