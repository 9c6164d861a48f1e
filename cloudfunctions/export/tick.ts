import { isTurnOf } from '#domain/health';
import { DAY, HOUR, MINUTE } from '#domain/time';
import type { SheetDocument } from '../schema';
import { findDue, removeEqual, setFields } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { logFailure } from '../kit/platform/log';
import { deleteFiles } from '../kit/platform/sdk';
import type { Context } from '../kit/serve';
import { fail, goOn, makerOf } from './go-on';
import { dropRows } from './rows';

/** Milliseconds of one turn, below the 20 seconds of a call by what writing a file can take. */
const PATIENCE = 8_000;
/** Spreadsheets of one turn, and those swept in it. */
const SOME = 5;
const SWEPT = 20;
/** What is too old is swept at some turns only: nobody is given it any more, and every query is paid. */
const SWEEPS = HOUR;
/** What goes wrong is tried again after this, until it has gone wrong for so long. */
const AGAIN = 5 * MINUTE;
const GIVE_UP = 2 * HOUR;
/** So long its maker is told that it has expired, and can make it anew with a tap. */
const REMEMBERED = 6 * DAY;

async function advance(sheet: SheetDocument, patience: number, { now }: Context): Promise<SheetDocument> {
  const caller = await makerOf(sheet);
  if (caller === null) return fail(sheet);
  try {
    // Claimed first: the next turn of the timer leaves it to this one.
    await setFields('sheets', sheet._id, { nextAt: now + AGAIN });
    return await goOn(sheet, { caller, now, patience });
  } catch (error) {
    logFailure('export.tick', error);
    return now - sheet.at > GIVE_UP ? fail(sheet) : sheet;
  }
}

/** The file and the rows go first, so that nothing is left which no document knows of. */
async function sweep({ _id, fileId, state }: SheetDocument, now: number): Promise<void> {
  if (fileId !== null) await deleteFiles([fileId]);
  await dropRows(_id);
  if (state === 'ready') {
    const expired = { state: 'expired', fileId: null, nextAt: null, expiresAt: now + REMEMBERED } as const;
    await setFields('sheets', _id, expired);
  } else await removeEqual('sheets', { _id });
}

/** The timer: goes on with what nobody is looking at, and takes away what is too old. */
export const tick: Handler<'export.tick'> = async (_, context) => {
  const { now } = context;
  const until = performance.now() + PATIENCE;
  const [due, old] = await Promise.all([
    findDue('sheets', { field: 'nextAt', until: now, limit: SOME }),
    isTurnOf('export.tick', SWEEPS, now) ? findDue('sheets', { field: 'expiresAt', until: now, limit: SWEPT }) : [],
  ]);
  const advanced: SheetDocument[] = [];
  for (const sheet of due.filter(({ expiresAt }) => expiresAt > now)) {
    const patience = until - performance.now();
    if (patience > 0) advanced.push(await advance(sheet, patience, context));
  }
  for (const sheet of old) await sweep(sheet, now);
  const finished = advanced.filter(({ state }) => state === 'ready').length;
  return done({ advanced: advanced.length, finished, swept: old.length });
};
