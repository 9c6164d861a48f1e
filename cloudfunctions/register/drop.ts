import { transact } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { done, refused, type Outcome } from '../kit/outcome';
import type { ImportDocument } from '../schema';
import { importFor, progressOf } from './progress';

type Dropped = Outcome<ImportDocument, 'IMPORT_NOT_FOUND'>;

/** 放弃: what has not been taken in stays out; what has, stays in. */
export const drop: Handler<'register.drop'> = async ({ importId }, { caller, now }) => {
  const found = await importFor(caller, importId, now);
  if (!found.ok) return found;
  const outcome = await transact<Dropped>(async (tx) => {
    const current = await tx.get('imports', importId);
    if (current === null) return refused('IMPORT_NOT_FOUND');
    if (current.state === 'applied' || current.state === 'dropped') return done(current);
    await tx.patch('imports', importId, { state: 'dropped' });
    return done({ ...current, state: 'dropped' });
  });
  return outcome.ok ? done(progressOf(outcome.data)) : outcome;
};
