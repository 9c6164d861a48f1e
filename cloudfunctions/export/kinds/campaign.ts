import { callBackOutcomeText, campaignColumns, cellText, filterText, lifeStageText } from '#domain/copy';
import type { CampaignCallDocument, CampaignDocument } from '../../schema';
import { findPage, getDocument } from '../../kit/database/documents';
import { figure, moment } from './say';
import { SLICE, type Asked, type Reader } from './reader';

const rowOf = ({ home, calls, nextAt }: CampaignCallDocument) => {
  const last = calls.at(-1);
  return {
    home,
    outcome: last === undefined ? cellText.notCalled : callBackOutcomeText[last.outcome],
    tries: String(calls.length),
    stars: figure(last?.stars ?? null),
    words: calls.flatMap(({ words }) => (words === '' ? [] : [words])).join('\n'),
    ...{ at: moment(last?.at ?? null), by: last?.by.name ?? '', nextAt: moment(nextAt) },
  };
};

/** The campaign, where it is this community's. */
async function found({ what, community }: Asked<'campaign'>): Promise<CampaignDocument | null> {
  const campaign = await getDocument('campaigns', what.campaignId);
  return campaign?.communityId === community._id ? campaign : null;
}

/** 关怀回访, home by home, without anybody's name or number. */
export const campaign: Reader<'campaign', keyof typeof campaignColumns> = {
  columns: campaignColumns,
  title: () => '',
  filters: async (asked) => {
    const known = await found(asked);
    if (known === null) return [];
    return [
      [filterText.campaign, known.title],
      [filterText.stage, lifeStageText[known.stage]],
    ];
  },
  page: async (asked, cursor) => {
    const known = await found(asked);
    if (known === null) return null;
    const calls = await findPage('campaignCalls', {
      equal: { campaignId: known._id },
      sort: { field: '_id', direction: 'asc' },
      after: cursor,
      limit: SLICE,
    });
    const last = calls.length === SLICE ? calls.at(-1) : undefined;
    return { rows: calls.map(rowOf), cursor: last?._id ?? null, done: null };
  },
};
