import type { CampaignCallDocument, CampaignDocument, HomeDocument } from '../schema';
import { getDocuments } from '../kit/database/documents';
import { cut, pageOf, type Page } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { callers, campaignFor } from './found';
import { progressOf } from './progress';

/** Nobody is called any more once it has ended. */
async function pageFor({ _id, state }: CampaignDocument, cursor: string | null): Promise<Page<CampaignCallDocument>> {
  if (state === 'ended') return { items: [], cursor: null };
  const sort = { field: 'dueKey', direction: 'asc' } as const;
  const calls = await pageOf('campaignCalls', { equal: { campaignId: _id, open: true }, sort, after: cursor });
  return cut([calls], ({ dueKey }) => dueKey, 'asc');
}

/** Whom to ask for: the first of the register's owners who can be called. */
const ownerOf = (home: HomeDocument | undefined) => home?.owners.find(({ phone }) => phone !== '') ?? null;

const callView = ({ _id: callId, home, nextAt, calls }: CampaignCallDocument, known: HomeDocument | undefined) => {
  const owner = ownerOf(known);
  return {
    ...{ callId, home, nextAt, tries: calls.length, lastWords: calls.at(-1)?.words ?? '' },
    ...{ name: owner?.name ?? '', phone: owner?.phone ?? null },
  };
};

/** The homes still to be called; the only place that shows a number of the register in full. */
export const calls: Handler<'campaign.calls'> = async ({ campaignId, cursor }, { caller }) => {
  const found = await campaignFor(caller, campaignId, callers);
  if (!found.ok) return found;
  const page = await pageFor(found.data, cursor);
  const homes = await getDocuments(
    'homes',
    page.items.map(({ homeId }) => homeId),
  );
  const items = page.items.map((call) =>
    callView(
      call,
      homes.find(({ _id }) => _id === call.homeId),
    ),
  );
  return done({ ...progressOf(found.data), script: found.data.script, items, cursor: page.cursor });
};
