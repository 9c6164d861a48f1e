import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { cut, pageOf } from '../kit/database/page';

/** Everything a person has been told, newest first. */
export const messages: Handler<'community.messages'> = async ({ cursor }, { caller }) => {
  if (caller.id === '') return done({ items: [], cursor: null });
  const list = await pageOf('messages', {
    equal: { personId: caller.id },
    sort: { field: 'sortKey', direction: 'desc' },
    after: cursor,
  });
  const page = cut([list], ({ sortKey }) => sortKey, 'desc');
  const items = page.items.map(({ _id, kind, subject, subjectId, version, at, params }) => ({
    ...{ id: _id, kind, subject, subjectId, version, at },
    read: at <= caller.readUntil,
    params: { ...params },
  }));
  return done({ items, cursor: page.cursor });
};
