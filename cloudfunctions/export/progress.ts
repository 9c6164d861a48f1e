import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { goOn } from './go-on';
import { mayExport } from './rights';
import { viewOf } from './view';

/** Milliseconds of reading while somebody waits. */
const PATIENCE = 4_000;

/** One's own spreadsheet, after going on with it a little. */
export const progress: Handler<'export.progress'> = async ({ exportId }, { caller, now }) => {
  const sheet = await getDocument('sheets', exportId);
  const isOwn = sheet !== null && sheet.personId === caller.id;
  if (!isOwn || !mayExport(caller, sheet.communityId, sheet.what.kind)) return refused('EXPORT_NOT_FOUND');
  const turn = { caller, now, patience: PATIENCE };
  return done(await viewOf(sheet.state === 'making' ? await goOn(sheet, turn) : sheet, now));
};
