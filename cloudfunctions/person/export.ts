import { DAY } from '#domain/time';
import { putDocument } from '../kit/database/documents';
import { dropExports } from '../kit/forget';
import type { Handler } from '../kit/handler';
import { newId } from '../kit/ids';
import { done } from '../kit/outcome';
import { personIdOf } from '../kit/people/newcomer';
import { uploadFile } from '../kit/platform/sdk';
import { urlsOf } from '../kit/platform/storage';
import { workbookOf } from '../kit/spreadsheet/workbook';
import { gather } from './gather';
import { sheetsOf } from './sheets';

/** Long enough to open and forward it; then the file is gone and can be made again. */
const KEPT = DAY;

/** 导出: one file with everything kept about the caller, at an address nobody can guess. The one before it goes. */
export const exportAll: Handler<'person.export'> = async (_, { caller, now }) => {
  const workbook = await workbookOf(sheetsOf(await gather(caller), now));
  const personId = personIdOf(caller);
  await dropExports(personId);
  const id = newId(now);
  const fileId = await uploadFile(`exports/${caller.photoFolder}/${id}.xlsx`, workbook);
  await putDocument('exports', { _id: id, personId, fileId, expiresAt: now + KEPT });
  const url = (await urlsOf([fileId])).get(fileId);
  if (url === undefined) throw new Error(`export ${id} was not kept`);
  return done({ fileId, url });
};
