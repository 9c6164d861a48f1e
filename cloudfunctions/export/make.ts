import type { Api, ExportView, Output } from '#domain/contract';
import type { SheetDocument, SheetRowsDocument } from '../schema';
import { getDocument } from '../kit/database/documents';
import { firstReply, once } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { deleteFiles } from '../kit/platform/sdk';
import { workplace } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { draftOf, isRead } from './draft';
import { keepBook, readied } from './finish';
import type { Asked } from './kinds/reader';
import { readOn, type Read } from './read';
import { mayExport } from './rights';
import { chunkOf } from './rows';
import { viewOf } from './view';

type Made = Output<Api['export.make']>;
type Code = Api['export.make']['errors'][number];

/** Slices read before the answer: whatever ends within them is ready at once and needs no message. */
const SLICES = 3;
/** Milliseconds after which no further one is begun. */
const PATIENCE = 5_000;

/** The first slices; empty: what it is about does not exist. */
async function begin(draft: SheetDocument, asked: Asked): Promise<readonly Read[]> {
  const until = performance.now() + PATIENCE;
  const reads: Read[] = [];
  let sheet = draft;
  while (reads.length < SLICES && !isRead(sheet) && (reads.length === 0 || performance.now() < until)) {
    const read = await readOn(sheet, asked);
    if (read === null) return [];
    reads.push(read);
    sheet = read.sheet;
  }
  return reads;
}

interface Begun {
  readonly sheet: SheetDocument;
  /** What has been read where there is more to come. */
  readonly chunks: readonly SheetRowsDocument[];
}

/** Ready with its file where everything has been read; otherwise with its first rows. Null: there is no such thing. */
async function begun(reads: readonly Read[], asked: Asked, { caller, now }: Context): Promise<Begun | null> {
  const last = reads.at(-1)?.sheet;
  if (last === undefined) return null;
  if (!isRead(last)) {
    const { _id, expiresAt } = last;
    return { sheet: last, chunks: reads.map(({ rows }, n) => chunkOf(_id, n, { rows, expiresAt })) };
  }
  const rows = reads.flatMap((read) => read.rows);
  const fileId = await keepBook(last, rows, { asked, caller });
  return { sheet: readied(last, fileId, now), chunks: [] };
}

/** The same request again: the spreadsheet it made, as far as it is by now. */
async function asItIs(view: ExportView, now: number): Promise<ExportView> {
  const sheet = await getDocument('sheets', view.id);
  return sheet === null ? { ...view, state: 'expired', url: null, expiresAt: null } : viewOf(sheet, now);
}

/** 导出: ready at once where it is little; otherwise `progress` and the timer go on with it. */
export const make: Handler<'export.make'> = async (input, context) => {
  const { caller, now } = context;
  const { communityId, what } = input;
  const community = await workplace(caller, communityId, ['manager', 'frontDesk']);
  if (!community.ok) return community;
  if (!mayExport(caller, communityId, what.kind)) return refused('FORBIDDEN');
  const intent = intentOf('export.make', input, context);
  const first = await firstReply<Made>(intent);
  if (first !== null) return first.ok ? done(await asItIs(first.data, now)) : first;
  const asked = { what, community: community.data, now };
  const made = await begun(await begin(draftOf(what, asked, caller), asked), asked, context);
  if (made === null) return refused('EXPORT_NOT_FOUND');
  const { sheet, chunks } = made;
  const view = await viewOf(sheet, now);
  const outcome = await once<Made, Code>(intent, async (tx) => {
    await tx.insert('sheets', sheet);
    for (const chunk of chunks) await tx.insert('sheetRows', chunk);
    return done(view);
  });
  // The same request was answered meanwhile by another call: its file is the one that is kept.
  if (outcome.ok && outcome.data.id !== sheet._id && sheet.fileId !== null) await deleteFiles([sheet.fileId]);
  return outcome;
};
