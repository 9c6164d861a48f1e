import { analysisSections } from '#domain/analysis';
import { analysisSectionText, analysisStateText, filterText, itemColumns } from '#domain/copy';
import { daysOf } from '#domain/satisfaction';
import { getDocument } from '../../kit/database/documents';
import { figuresIn } from '../../kit/scores/summary';
import { figureItems } from './figures';
import type { Reader } from './reader';

/** 季度分析: its text, then the numbers it was published with; of a draft those of now. */
export const analysis: Reader<'analysis', keyof typeof itemColumns> = {
  columns: itemColumns,
  title: ({ what }) => what.quarter,
  filters: ({ what }) => Promise.resolve([[filterText.quarter, what.quarter]]),
  page: async ({ what: { quarter }, community }) => {
    const { _id: communityId } = community;
    const written = await getDocument('analyses', `${communityId}:${quarter}`);
    if (written === null) return null;
    const span = { communityId, ...daysOf(quarter), where: [] };
    const figures = written.figures ?? (await figuresIn(span, community));
    const rows = [
      { item: written.title, value: analysisStateText[written.state] },
      ...analysisSections.map((section) => ({ item: analysisSectionText[section], value: written[section] })),
      ...figureItems(figures),
    ];
    return { rows, cursor: null, done: 1 };
  },
};
