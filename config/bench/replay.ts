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
/** Every two and every five minutes. */
const CLOCK = 2 * MINUTE;
const EXPORTS_EVERY = 5;

/**
 * The timers of two hours of the night after the day, while nothing is due: what an environment costs that nobody uses. The
 * first hour, in which the day's last clocks ring, is not counted.
 */
export async function night(world: World): Promise<readonly Sample[]> {
  const began = timeAt(addDays(dayOf(MORNING), 2), '00:00');
  const before = world.samples.length;
  let counted = before;
  for (let turn = 0; turn < NIGHT_TURNS * 1.5; turn++) {
    if (turn === NIGHT_TURNS / 2) counted = world.samples.length;
    world.goTo(began + turn * CLOCK);
    await world.turn('clock.tick');
    if (turn % EXPORTS_EVERY < 2) await world.turn('export.tick');
  }
  const samples = world.samples.slice(counted);
  world.samples.length = before;
  return samples;
}
