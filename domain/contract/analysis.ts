import * as v from 'valibot';
import { analysisStates } from '#domain/analysis';
import { procedure } from './procedure';
import { count, cursor, figures, id, quarter, requestId, time } from './shapes';

const text = v.pipe(v.string(), v.trim(), v.maxLength(1_000));
const title = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40));
/** 业主说了什么 · 我们做了什么 · 有什么变化 · 接下来 */
const sections = { said: text, did: text, changed: text, next: text } as const;
const line = v.strictObject({
  id,
  quarter,
  title: v.string(),
  state: v.picklist(analysisStates),
  publishedAt: v.nullable(time),
});

/** 季度分析: You said, we did. */
export const analysisApi = {
  /** What is written for a quarter, or a text generated from its numbers where nobody has written yet (`version` 0). */
  'analysis.edit': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id, quarter }),
    output: v.strictObject({
      id,
      version: count,
      quarter,
      title: v.string(),
      ...sections,
      state: v.picklist(analysisStates),
      figures,
      before: figures,
    }),
    errors: [],
  }),
  'analysis.save': procedure({
    roles: ['manager'],
    input: v.strictObject({ requestId, communityId: id, quarter, version: count, title, ...sections }),
    output: v.strictObject({ version: count }),
    errors: ['ANALYSIS_CHANGED', 'TEXT_UNSAFE'],
  }),
  /** From here on owners read it, with the numbers of this moment. */
  'analysis.publish': procedure({
    roles: ['manager'],
    input: v.strictObject({ requestId, communityId: id, quarter, version: count }),
    output: v.strictObject({ version: count }),
    errors: ['ANALYSIS_CHANGED', 'ANALYSIS_EMPTY'],
  }),
  'analysis.withdraw': procedure({
    roles: ['manager'],
    input: v.strictObject({ requestId, communityId: id, quarter, version: count }),
    output: v.strictObject({ version: count }),
    errors: ['ANALYSIS_CHANGED'],
  }),
  /** Published ones, newest first; for managers the drafts too. */
  'analysis.list': procedure({
    roles: ['owner', 'manager'],
    input: v.strictObject({ communityId: id, cursor }),
    output: v.strictObject({ items: v.array(line), cursor }),
    errors: [],
  }),
  'analysis.get': procedure({
    roles: ['owner', 'manager'],
    input: v.strictObject({ analysisId: id }),
    output: v.strictObject({ ...line.entries, ...sections, figures: v.nullable(figures) }),
    errors: ['ANALYSIS_NOT_FOUND'],
  }),
} as const;
