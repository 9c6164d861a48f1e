import { MINUTE } from '#domain/time';
import { findDue, removeBefore } from '../kit/documents';
import type { Handler } from '../kit/handler';
import { logFailure } from '../kit/log';
import { deliverLeftOver } from '../kit/notify';
import { done } from '../kit/outcome';
import type { Context } from '../kit/serve';
import { askAboutPhotos } from '../kit/tickets/photos';
import { nothingRang, ringTicket, type Rung } from './ring';

/** config.json fires every two minutes; every database call of an idle turn is paid 21,600 times a month. */
const PERIOD = 2 * MINUTE;
/** Left-over messages and pictures are rare and can wait: every fifth turn. */
const FIFTH = 5;
/** Old requests harm nobody: once an hour. */
const THIRTIETH = 30;
/** Work per turn stays far below the 20 seconds of a call; the rest is still due on the next turn. */
const TICKETS = 40;
const MESSAGES = 30;
const PHOTO_TICKETS = 10;

/** One after the other, each on its own: what fails is logged and still due on the next turn. */
async function eachOf<T, R>(items: readonly T[], context: Context, run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    try {
      results.push(await run(item));
    } catch (error) {
      logFailure({ traceId: context.traceId, what: 'clock.tick' }, error);
    }
  }
  return results;
}

const sum = (rungs: readonly Rung[]): Rung =>
  rungs.reduce(
    (total, rung) => ({
      warned: total.warned + rung.warned,
      escalated: total.escalated + rung.escalated,
      redispatched: total.redispatched + rung.redispatched,
      lapsed: total.lapsed + rung.lapsed,
    }),
    nothingRang,
  );

async function clocks(context: Context): Promise<Rung> {
  const due = await findDue('tickets', { field: 'nextRingAt', until: context.now, limit: TICKETS });
  return sum(await eachOf(due, context, (ticket) => ringTicket(ticket, context)));
}

async function leftOvers(context: Context): Promise<number> {
  const { now } = context;
  const photos = await findDue('tickets', { field: 'photoCheckAt', until: now, limit: PHOTO_TICKETS });
  await eachOf(photos, context, (ticket) => askAboutPhotos(ticket, now));
  const messages = await findDue('messages', { field: 'sendAt', until: now, limit: MESSAGES });
  const sent = await eachOf(messages, context, ({ _id }) => deliverLeftOver(_id, now));
  return sent.filter(Boolean).length;
}

/** The timer. Firing late or twice does each thing once: everything due is decided inside its own transaction. */
export const tick: Handler<'clock.tick'> = async (_, context) => {
  const turn = Math.floor(context.now / PERIOD);
  const rung = await clocks(context);
  const sent = turn % FIFTH === 0 ? await leftOvers(context) : 0;
  const swept = turn % THIRTIETH === 0 ? await removeBefore('requests', 'expiresAt', context.now) : 0;
  return done({ ...rung, sent, swept });
};
