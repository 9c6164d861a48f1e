import type { SheetDocument } from '../schema';
import { asCaller, type Caller } from '../kit/caller';
import { getDocument, setFields } from '../kit/database/documents';
import { followUp } from '../kit/messages/follow';
import { isRead } from './draft';
import { finish } from './finish';
import { readUntil } from './read';
import { mayExport } from './rights';
import { dropRows } from './rows';

interface Turn {
  /** Who asked for it, as they stand now. */
  readonly caller: Caller;
  readonly now: number;
  /** Milliseconds of reading. */
  readonly patience: number;
}

/** What nobody may have any more, or what is there no more, ends without a file. */
export async function fail(sheet: SheetDocument): Promise<SheetDocument> {
  const end = { state: 'failed', nextAt: null } as const;
  await setFields('sheets', sheet._id, end);
  await dropRows(sheet._id);
  return { ...sheet, ...end };
}

/** Goes on with a spreadsheet: reads a while, and writes the file once everything has been read. */
export async function goOn(sheet: SheetDocument, turn: Turn): Promise<SheetDocument> {
  const { caller, now } = turn;
  const { communityId, what, at } = sheet;
  const community = await getDocument('communities', communityId);
  if (community === null || !mayExport(caller, communityId, what.kind)) return fail(sheet);
  // Read as of when it was asked for, however long it takes.
  const asked = { what, community, now: at };
  const read = await readUntil(sheet, asked, performance.now() + turn.patience);
  if (read === null) return fail(sheet);
  if (read.state !== 'making' || !isRead(read)) return read;
  const { sheet: finished, messages } = await finish(read, asked, { caller, now });
  await followUp({ messages, album: null }, { now });
  return finished ?? read;
}

/** The person a spreadsheet is for, as the people file has them now; null: their account is gone. */
export async function makerOf({ personId }: SheetDocument): Promise<Caller | null> {
  const person = await getDocument('people', personId);
  return person === null || person.deletingAt !== null ? null : asCaller(person);
}
