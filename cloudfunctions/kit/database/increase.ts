import type { CollectionName, Documents } from '../../schema';
import { command, database } from '../platform/sdk';
import { isConflict } from './errors';

/**
 * Adds to numbers of one document in one atomic request, outside of any transaction: whoever counts at the same moment is
 * counted as well. Not repeated where no answer comes, because it may have been counted.
 * @param first what is written where there is no such document yet, with nothing counted
 * @param by how much more; keys may be dotted paths
 */
export async function increase<N extends CollectionName>(
  name: N,
  { _id, ...first }: Documents[N],
  by: Readonly<Record<string, number>>,
): Promise<void> {
  const data = Object.fromEntries(Object.entries(by).map(([field, count]) => [field, command.inc(count)]));
  const document = database.collection(name).doc(_id);
  if ((await document.update({ data })).stats.updated > 0) return;
  await database
    .collection(name)
    .add({ data: { _id, ...first } })
    .catch((error: unknown) => {
      // Somebody else began the same document a moment ago.
      if (!isConflict(error)) throw error;
    });
  await document.update({ data });
}
