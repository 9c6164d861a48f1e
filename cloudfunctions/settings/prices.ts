import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { versionId } from '../kit/settings';
import { readers } from './readers';

/** The price book in force; version 0 where there is none. */
export const prices: Handler<'settings.prices'> = async ({ communityId }, { caller }) => {
  const community = await workplace(caller, communityId, [...readers, 'technician']);
  if (!community.ok) return community;
  const version = community.data.priceBookVersion;
  const book = version === 0 ? null : await getDocument('priceBooks', versionId(communityId, version));
  if (book === null) return done({ version, items: [], saved: null });
  const { items, at, by, note } = book;
  return done({ version, items: items.map((item) => ({ ...item })), saved: { at, by: by.name, note } });
};
