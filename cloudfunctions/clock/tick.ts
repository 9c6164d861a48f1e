import { MINUTE } from '#domain/time';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { eachOf, jobs, sum } from './jobs';

/** config.json fires every two minutes. */
const PERIOD = 2 * MINUTE;

/** The timer. Firing late or twice does each thing once: everything due is decided inside its own transaction. */
export const tick: Handler<'clock.tick'> = async (_, context) => {
  const turn = Math.floor(context.now / PERIOD);
  const due = jobs.filter(({ every }) => turn % every === 0);
  return done(sum(await eachOf(due, ({ run }) => run(context))));
};
