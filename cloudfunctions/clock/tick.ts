import { isTurnOf } from '#domain/health';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { eachOf, jobs, sum } from './jobs';

/** Milliseconds; far below the 20 seconds of a call. */
const PATIENCE = 10_000;

/** The timer. Firing late or twice does each thing once: everything due is decided inside its own transaction. */
export const tick: Handler<'clock.tick'> = async (_, context) => {
  const until = performance.now() + PATIENCE;
  const due = jobs.filter(({ often }) => isTurnOf('clock.tick', often, context.now));
  return done(sum(await eachOf(due, ({ run }) => run({ ...context, until }))));
};
