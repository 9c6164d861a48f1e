import { sayExact } from '#domain/copy';
import type { MessageDocument, SheetDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { transact } from '../kit/database/transact';
import { messageOf, ownWords } from '../kit/messages/message';
import { uploadFile } from '../kit/platform/sdk';
import { KEPT } from './draft';
import type { Asked } from './kinds/reader';
import { dropRows, rowsOf, type Rows } from './rows';
import { bookOf } from './workbook';

/** Where a file lies: the same place for the same spreadsheet, so that one that is built twice is there once. */
export async function keepBook(sheet: SheetDocument, rows: Rows, { asked, caller }: For): Promise<string> {
  const book = await bookOf(sheet, rows, { asked, by: caller.name });
  return uploadFile(`exports/${caller.photoFolder}/${sheet._id}.xlsx`, book);
}

interface For {
  readonly asked: Asked;
  readonly caller: Caller;
}

/** A spreadsheet whose file is there. */
export const readied = (sheet: SheetDocument, fileId: string, now: number): SheetDocument => ({
  ...sheet,
  ...{ state: 'ready', fileId, done: 1, nextAt: null, expiresAt: now + KEPT },
});

const messageFor = (sheet: SheetDocument, { community, now }: Asked, { id, openId }: Caller): MessageDocument =>
  messageOf({
    ...{ subject: 'export', subjectId: sheet.communityId, version: null, kind: 'exportReady', at: now },
    to: { personId: id, openId },
    params: {
      ...{ number: '', title: '', home: '', technician: '', slot: '' },
      ...{ due: sayExact(sheet.expiresAt), note: sheet.name, own: ownWords(community, 'exportReady') },
    },
    about: sheet._id,
  });

interface Finished {
  readonly ok: boolean;
  readonly sheet: SheetDocument | null;
  readonly messages: readonly MessageDocument[];
}

/**
 * Writes the file of a spreadsheet that has been read, and tells its maker once.
 * @param asked as of when it was asked for; `now` is the moment of this call
 */
export async function finish(read: SheetDocument, asked: Asked, { caller, now }: Finishing): Promise<Finished> {
  const fileId = await keepBook(read, await rowsOf(read._id), { asked, caller });
  const finished = await transact<Finished>(async (tx) => {
    const stored = await tx.get('sheets', read._id);
    if (stored?.state !== 'making') return { ok: false, sheet: stored, messages: [] };
    const sheet = readied(stored, fileId, now);
    const message = messageFor(sheet, { ...asked, now }, caller);
    await tx.put('sheets', sheet);
    await tx.insert('messages', message);
    return { ok: true, sheet, messages: [message] };
  });
  await dropRows(read._id);
  return finished;
}
interface Finishing {
  readonly caller: Caller;
  readonly now: number;
}
