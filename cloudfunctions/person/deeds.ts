import { exportText, recoveryEventText } from '#domain/copy';
import { findEqual } from '../kit/database/documents';

/** Something somebody wrote for the community, with its words. */
export interface Deed {
  readonly at: number;
  readonly communityId: string;
  readonly kind: string;
  readonly words: string;
}

interface Signed {
  readonly by: { readonly personId: string };
}

const theirs = <T extends Signed>(entries: readonly T[], personId: string): readonly T[] =>
  entries.filter(({ by }) => by.personId === personId);

/** What somebody did about scores and registers: defects, analyses, campaigns and their calls, reviews, recovery. */
export async function deedsOf(personId: string): Promise<readonly Deed[]> {
  const by = { 'by.personId': personId };
  const [defects, analyses, campaigns, calls, reviews, recoveries] = await Promise.all([
    findEqual('defects', { 'history.by.personId': personId }),
    findEqual('analyses', by),
    findEqual('campaigns', by),
    findEqual('campaignCalls', { 'calls.by.personId': personId }),
    findEqual('reviews', by),
    findEqual('recoveries', { 'events.by.personId': personId }),
  ]);
  const text = exportText.records;
  return [
    ...defects.flatMap(({ communityId, number, problem, history }) =>
      theirs(history, personId).map(({ at, words }) => ({
        ...{ at, communityId, kind: text.defect, words: `${number} ${problem}\n${words}`.trim() },
      })),
    ),
    ...analyses.map(({ at, communityId, title: words }) => ({ at, communityId, kind: text.analysis, words })),
    ...campaigns.map(({ at, communityId, title: words }) => ({ at, communityId, kind: text.campaign, words })),
    ...calls.flatMap(({ communityId, home, calls: made }) =>
      theirs(made, personId).map(({ at, words }) => ({
        ...{ at, communityId, kind: text.campaign, words: `${home} ${words}`.trim() },
      })),
    ),
    ...reviews.map(({ at, communityId, quarter, words }) => ({
      ...{ at, communityId, kind: text.review, words: `${quarter} ${words}`.trim() },
    })),
    ...recoveries.flatMap(({ communityId, number, events }) =>
      theirs(events, personId).map(({ at, kind, words }) => ({
        ...{ at, communityId, kind: text.recovery, words: `${number} ${recoveryEventText[kind]} ${words}`.trim() },
      })),
    ),
  ];
}
