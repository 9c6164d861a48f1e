import { searchPairs } from '#domain/search';
import type { Doc } from '../connection/sdk';
import { having, missing, type Migration } from './migration';

const textsOf = (one: Doc): readonly string[] =>
  ['title', 'cause', 'measure', 'lesson'].map((field) => one[field]).filter((text) => typeof text === 'string');

/** 案例库: found by its words. What words are is asked of the search itself: keys must be what it looks for. */
export const cases: Migration = {
  ...{ number: '0006', name: '案例库：检索字段', collection: 'cases' },
  change: (one) => ('searchKeys' in one ? one : having(one, { searchKeys: searchPairs(textsOf(one)) })),
};

/** 共因: none had an entry in the register of defects, which came up later. */
export const causes: Migration = {
  ...{ number: '0007', name: '共因：缺陷库编号', collection: 'causes' },
  change: (one) => having(one, missing(one, { defectId: null })),
};

/** 评价: nobody was asked whether they would recommend us. */
export const ratings: Migration = {
  ...{ number: '0008', name: '评价：推荐意愿', collection: 'ratings' },
  change: (one) => {
    const revisions = one['revisions'] as readonly Readonly<Record<string, unknown>>[];
    return having(one, {
      revisions: revisions.map((revision) => ({ ...missing(revision, { recommend: null }), ...revision })),
    });
  },
};
