import type { Connection } from '../connection/connection';
import { manifestIn, pageIn } from './folder';

const PAGE = 1000;

async function stillThere(connection: Connection): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  let cursor: string | null = null;
  for (;;) {
    const page = await connection.page('people', cursor, PAGE);
    // Struck out already; what is left of them goes by itself.
    for (const { _id, deletingAt } of page) if (deletingAt === null) there.add(_id);
    const last = page.at(-1);
    if (last === undefined) return there;
    cursor = last._id;
  }
}

/** Ids of the people of a backup who have deleted their account since: who must not come back with it. */
export async function forgottenSince(connection: Connection, folder: string): Promise<readonly string[]> {
  const there = await stillThere(connection);
  return manifestIn(folder)
    .pages.filter(({ collection }) => collection === 'people')
    .flatMap((page) => pageIn(folder, page).map(({ _id }) => _id))
    .filter((id) => !there.has(id));
}
