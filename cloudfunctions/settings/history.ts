import { PAGE_SIZE } from '#domain/ticket';
import { pageOf } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { readers } from './readers';
import { isOriginal } from './versions';

/** Who changed what, newest first; the cursor is the last version shown. */
export const history: Handler<'settings.history'> = async ({ communityId, cursor }, { caller }) => {
  if (!worksIn(caller, communityId, readers)) return refused('FORBIDDEN');
  const after = cursor === null ? null : Number(cursor);
  if (after !== null && !Number.isInteger(after)) return refused('BAD_INPUT');
  const found = await pageOf('settings', {
    equal: { communityId },
    sort: { field: 'version', direction: 'desc' },
    after,
  });
  const shown = found.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return done({
    items: shown
      .filter((version) => !isOriginal(version))
      .map(({ version, at, by, note, changes }) => ({
        ...{ version, at, by: by.name, note },
        changes: changes.map((change) => ({ ...change })),
      })),
    cursor: last !== undefined && found.length > PAGE_SIZE ? String(last.version) : null,
  });
};
