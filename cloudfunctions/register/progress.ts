import type { Api, Output } from '#domain/contract';
import type { ImportDocument } from '../schema';
import { getDocument } from '../kit/database/documents';
import { refused, done, type Outcome } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import type { Caller } from '../kit/caller';

type Progress = Output<Api['register.apply']>;

/** An import as managers see it. */
export const progressOf = (document: ImportDocument): Progress => {
  const { _id: importId, register, state, fileName, at, added, changed, same, refused: bad, applied } = document;
  return { importId, register, state, fileName, at, added, changed, same, refused: bad, applied };
};

/** Rows an import takes in when it is applied. */
export const goalOf = ({ added, changed }: Pick<ImportDocument, 'added' | 'changed'>): number => added + changed;

/** An import of a community whose manager asks. Those of others, and those that have expired, do not exist. */
export async function importFor(
  caller: Caller,
  importId: string,
  now: number,
): Promise<Outcome<ImportDocument, 'IMPORT_NOT_FOUND'>> {
  const document = await getDocument('imports', importId);
  if (document === null || document.expiresAt <= now || !worksIn(caller, document.communityId, ['manager']))
    return refused('IMPORT_NOT_FOUND');
  return done(document);
}
