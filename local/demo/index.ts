import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startCloud } from '../cloud';
import type { Cloud, CloudOptions } from '../cloud';
import { Acting } from './acting';
import { Agenda } from './agenda';
import { documents } from './documents';
import { HISTORY, planHistory } from './history';
import { planTimers } from './improving';
import { planPresent } from './present';
import { randomFrom } from './random';
import { Stage } from './stage';

export { people } from './cast';

const SEED = 20260101;
const DAY_CLOSES_AT = 20 * 3_600_000;

/** Written when the filling is complete: a filling that was interrupted is thrown away and done again. */
const markOf = (dataDir: string): string => path.join(dataDir, 'demonstration-complete');

/**
 * Plays the four weeks before now through the real functions, on a cloud of its own whose clock lies in the past and
 * jumps from one happening to the next. What it leaves in the folder is what those four weeks would have left.
 */
const play = async (options: CloudOptions): Promise<void> => {
  const end = Date.now();
  let now = end - HISTORY;
  const cloud = await startCloud({ ...options, port: 0, now: () => now, autoTimers: false, watch: false });
  try {
    for (const [collection, list] of Object.entries(documents(end))) {
      await cloud.documents.put(collection, list as readonly Record<string, unknown>[]);
    }
    const agenda = new Agenda();
    const acting = new Acting(new Stage(cloud.url));
    planHistory({ acting, agenda, random: randomFrom(SEED) }, end);
    planPresent(acting, agenda, end);
    const fire = async (name: string): Promise<void> => {
      // Played only when something is due, it would seem to have stopped in between.
      const ran = { startedAt: now, endedAt: now, code: 'OK', failures: 0 };
      await cloud.documents.put(
        'timers',
        ['clock.tick', 'export.tick'].map((_id) => ({ _id, ...ran })),
      );
      await cloud.fireTimers(name);
    };
    planTimers({ from: end - HISTORY, end, fire }, (at, act) => {
      agenda.add(at, act);
    });
    for (let evening = end - HISTORY + DAY_CLOSES_AT; evening < end; evening += 24 * 3_600_000) {
      agenda.add(evening, () => fire('clock'));
    }
    await agenda.run(end, (moment) => {
      now = moment;
    });
    now = end;
    await cloud.clock.advance(1); // lets the picture checks that are still under way answer
  } finally {
    await cloud.close();
  }
};

/** Starts the cloud on the folder; on first run (or after an interrupted one) fills it with the demonstration first. */
export const startDemonstration = async (options: CloudOptions): Promise<Cloud> => {
  const mark = markOf(options.dataDir);
  if (!existsSync(mark)) {
    rmSync(options.dataDir, { recursive: true, force: true });
    await play(options);
    writeFileSync(mark, new Date().toISOString());
  }
  return startCloud(options);
};

/** Throws the folder's content away; the next start fills it again. */
export const forgetDemonstration = (dataDir: string): void => {
  rmSync(dataDir, { recursive: true, force: true });
};
