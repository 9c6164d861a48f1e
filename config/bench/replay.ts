import { addDays, dayOf, MINUTE, timeAt } from '../../domain/time';
import type { Act } from './day';
import { MORNING, type Sample, type World } from './world';

/** Acts played in one world before it is the next one's turn. */
const ROUND = 25;

/** Calls a first act makes for loading a function are no part of the day. */
async function warm(world: World): Promise<void> {
  const names = ['community', 'ticket', 'satisfaction', 'home', 'clock', 'export', 'league', 'contractor'];
  for (const name of names) await world.cloud.invoke(name, { name: `${name}.nothing`, input: {} }, 'o-nobody');
}

/**
 * Plays the day in every world, a round in each in turn, another world first each time: what else the machine does meets all
 * of them alike.
 */
export async function replay(worlds: readonly World[], acts: readonly Act[]): Promise<void> {
  for (const world of worlds) await warm(world);
  for (let at = 0, turn = 0; at < acts.length; at += ROUND, turn++) {
    const round = acts.slice(at, at + ROUND);
    for (let n = 0; n < worlds.length; n++) {
      const world = worlds[(n + turn) % worlds.length];
      if (world === undefined) continue;
      for (const act of round) {
        world.goTo(act.at);
        await act.run(world);
      }
    }
  }
}

const NIGHT_TURNS = 60;
const CLOCK = 2 * MINUTE;
/** The other two timers. */
const OTHERS = 15 * MINUTE;

/** By then whatever the day left has rung, lapsed and been closed; what that begins is due a day later. */
const DAYS_LATER = 10;

/** The platform's verdicts on pictures, which never arrive where the clock stands still: without them it is asked every hour. */
async function judged({ cloud }: World): Promise<void> {
  const waiting = cloud.documents.all('tickets').filter((ticket) => ticket['photoCheckAt'] !== null);
  await cloud.documents.put(
    'tickets',
    waiting.map((ticket) => ({ ...ticket, photoCheckAt: null })),
  );
}

/**
 * The timers of two hours of a later night, while nothing is due: what an environment costs that nobody uses. The hour before
 * them, in which the day's last clocks ring, is not counted.
 */
export async function night(world: World): Promise<readonly Sample[]> {
  const began = timeAt(addDays(dayOf(MORNING), DAYS_LATER), '00:00');
  await judged(world);
  const before = world.samples.length;
  let counted = before;
  for (let turn = 0; turn < NIGHT_TURNS * 1.5; turn++) {
    if (turn === NIGHT_TURNS / 2) counted = world.samples.length;
    const at = began + turn * CLOCK;
    world.goTo(at);
    await world.turn('clock.tick');
    if (at % OTHERS >= CLOCK) continue;
    await world.turn('export.tick');
    await world.turn('satisfaction.verify');
  }
  const samples = world.samples.slice(counted);
  world.samples.length = before;
  return samples;
}
