import type { ExportView } from '#domain/contract';
import type { SheetDocument } from '../schema';
import { urlsOf } from '../kit/platform/storage';

/** One that is too old is gone, whether or not it has been swept yet. */
const stateOf = ({ state, expiresAt }: SheetDocument, now: number): SheetDocument['state'] =>
  state === 'ready' && expiresAt <= now ? 'expired' : state;

/** Spreadsheets as their maker sees them, with one batch of addresses. */
export async function views(sheets: readonly SheetDocument[], now: number): Promise<ExportView[]> {
  const ready = sheets.filter((sheet) => stateOf(sheet, now) === 'ready');
  const urls = await urlsOf(ready.flatMap(({ fileId }) => fileId ?? []));
  return sheets.map((sheet) => {
    const { _id: id, what, at, rows, done, name, fileId, expiresAt } = sheet;
    const state = stateOf(sheet, now);
    const known = state === 'ready' && fileId !== null;
    return {
      ...{ id, what, state, at, rows, done, name },
      url: known ? (urls.get(fileId) ?? null) : null,
      expiresAt: known ? expiresAt : null,
    };
  });
}

export async function viewOf(sheet: SheetDocument, now: number): Promise<ExportView> {
  const [view] = await views([sheet], now);
  if (view === undefined) throw new Error(`no view of ${sheet._id}`);
  return view;
}
