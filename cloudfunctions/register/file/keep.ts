import { DAY } from '#domain/time';
import { putDocument } from '../../kit/database/documents';
import { newId } from '../../kit/ids';
import { uploadFile } from '../../kit/platform/sdk';
import { urlsOf } from '../../kit/platform/storage';
import type { Context } from '../../kit/serve';

/** Long enough to open, print and forward it; then the file is swept. */
const KEPT = DAY;

/** Puts a workbook where only its address leads, and on the list of files that are swept. */
export async function keepFile(
  workbook: Buffer,
  { caller, now }: Context,
): Promise<{ readonly url: string; readonly expiresAt: number }> {
  const id = newId(now);
  const expiresAt = now + KEPT;
  const fileId = await uploadFile(`exports/${caller.photoFolder}/${id}.xlsx`, workbook);
  await putDocument('exports', { _id: id, personId: caller.id, fileId, expiresAt });
  const url = (await urlsOf([fileId])).get(fileId);
  if (url === undefined) throw new Error(`file ${id} was not kept`);
  return { url, expiresAt };
}
