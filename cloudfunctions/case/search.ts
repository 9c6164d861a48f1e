import type { Part } from '#domain/taxonomy';
import { pairsFor } from '#domain/search';
import { PAGE_SIZE } from '#domain/ticket';
import type { CaseDocument } from '../schema';
import { findPage } from '../kit/database/documents';
import { cut, type Page } from '../kit/database/page';

/** Cases looked at per query, and queries per call: what a word that nearly fits everywhere may cost. */
const BATCH = 100;
const MOST = 4;

interface Search {
  readonly communityId: string;
  readonly part: Part | null;
  readonly text: string;
  readonly cursor: string | null;
}

/**
 * Cases in whose words all pairs of the text occur, newest first. The index finds those with one of the pairs, the
 * others are looked for in what it found; where that is much, the page ends early and the cursor goes on from there.
 */
export async function search({ communityId, part, text, cursor }: Search): Promise<Page<CaseDocument>> {
  const [first, ...others] = pairsFor(text);
  if (first === undefined) return { items: [], cursor: null };
  const fits = (one: CaseDocument): boolean =>
    (part === null || one.part === part) && others.every((pair) => one.searchKeys.includes(pair));
  const found: CaseDocument[] = [];
  let after = cursor;
  for (let n = 0; n < MOST && found.length <= PAGE_SIZE; n += 1) {
    const equal = { communityId, searchKeys: first };
    const sort = { field: 'sortKey', direction: 'desc' } as const;
    const batch = await findPage('cases', { equal, sort, after, limit: BATCH });
    found.push(...batch.filter(fits));
    after = batch.length < BATCH ? null : (batch.at(-1)?.sortKey ?? null);
    if (after === null) break;
  }
  const page = cut([found], ({ sortKey }) => sortKey, 'desc');
  return { items: page.items, cursor: page.cursor ?? after };
}
