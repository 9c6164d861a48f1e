import type { CollectionName } from '../../schema';
import { command, database } from '../platform/sdk';
import { again } from './again';

/** Removes everything whose number lies before `before`. Returns how many. */
export const removeBefore = async (name: CollectionName, field: string, before: number): Promise<number> => {
  const removed = await again(() =>
    database
      .collection(name)
      .where({ [field]: command.lt(before) })
      .remove(),
  );
  return removed.stats.removed;
};

/** As `removeBefore`, at most so many, the lowest first: asked again it removes the next ones. Returns how many were found. */
export const removeFirstBefore = async (
  name: CollectionName,
  { field, before, limit }: { readonly field: string; readonly before: number; readonly limit: number },
): Promise<number> => {
  const wanted = database
    .collection(name)
    .where({ [field]: command.lt(before) })
    .orderBy(field, 'asc')
    .field({ _id: true })
    .limit(limit);
  const ids = ((await again(() => wanted.get())).data as readonly { readonly _id: string }[]).map(({ _id }) => _id);
  if (ids.length === 0) return 0;
  const found = database.collection(name).where({ _id: command.in(ids) });
  await again(() => found.remove());
  return ids.length;
};
