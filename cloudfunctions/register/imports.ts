import { PAGE_SIZE } from '#domain/ticket';
import { findPage } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { progressOf } from './progress';

/** The last imports of a community. */
export const imports: Handler<'register.imports'> = async ({ communityId }, { caller, now }) => {
  const community = await workplace(caller, communityId, ['manager']);
  if (!community.ok) return community;
  const sort = { field: 'at', direction: 'desc' } as const;
  const found = await findPage('imports', { equal: { communityId }, sort, after: null, limit: PAGE_SIZE });
  return done({ items: found.filter(({ expiresAt }) => expiresAt > now).map(progressOf) });
};
