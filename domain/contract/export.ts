import * as v from 'valibot';
import { exportStates } from '#domain/export';
import { complaintStates } from '#domain/complaint';
import { defectStates } from '#domain/defect';
import { leagueSubjects } from '#domain/league';
import { recoveryStates } from '#domain/recovery';
import { drills, splits } from '#domain/satisfaction';
import { procedure } from './procedure';
import { count, date, id, period, quarter, requestId, share, time, where } from './shapes';

const days = { from: date, to: date } as const;
/** What of it, as the screen showed it. */
const what = v.variant('kind', [
  v.strictObject({ kind: v.literal('tickets'), ...days, where, which: v.picklist(drills) }),
  v.strictObject({ kind: v.literal('ratings'), ...days }),
  v.strictObject({
    kind: v.literal('segments'),
    ...days,
    where,
    by: v.picklist(splits),
    and: v.nullable(v.picklist(splits)),
  }),
  v.strictObject({ kind: v.literal('league'), subject: v.picklist(leagueSubjects), period }),
  v.strictObject({ kind: v.literal('review'), subject: v.picklist(leagueSubjects), subjectId: id, quarter }),
  v.strictObject({ kind: v.literal('callBacks'), ...days }),
  v.strictObject({ kind: v.literal('recoveries'), state: v.picklist(recoveryStates) }),
  v.strictObject({ kind: v.literal('complaints'), ...days, state: v.nullable(v.picklist(complaintStates)) }),
  v.strictObject({ kind: v.literal('daily'), day: date }),
  v.strictObject({ kind: v.literal('defects'), state: v.nullable(v.picklist(defectStates)) }),
  v.strictObject({ kind: v.literal('cases') }),
  v.strictObject({ kind: v.literal('analysis'), quarter }),
  v.strictObject({ kind: v.literal('campaign'), campaignId: id }),
]);
export type ExportInput = v.InferInput<typeof what>;

const progress = v.strictObject({
  id,
  what,
  state: v.picklist(exportStates),
  at: time,
  rows: count,
  /** 0 … 1, as far as it can be told. */
  done: share,
  name: v.string(),
  /** Exactly while it is ready; works until `expiresAt`. */
  url: v.nullable(v.string()),
  expiresAt: v.nullable(time),
});
export type ExportView = v.InferOutput<typeof progress>;

/** 导出: what one sees, as xlsx. Small ones are ready at once; large ones go on in the background and send a message. */
export const exportApi = {
  'export.make': procedure({
    roles: ['manager', 'frontDesk'],
    input: v.strictObject({ requestId, communityId: id, what }),
    output: progress,
    errors: ['EXPORT_NOT_FOUND'],
  }),
  /** Goes on with it a little and says how far it is. Its maker only. */
  'export.progress': procedure({
    roles: ['manager', 'frontDesk'],
    input: v.strictObject({ exportId: id }),
    output: progress,
    errors: ['EXPORT_NOT_FOUND'],
  }),
  /** One's own, newest first. */
  'export.list': procedure({
    roles: ['manager', 'frontDesk'],
    input: v.strictObject({ communityId: id }),
    output: v.strictObject({ items: v.array(progress) }),
    errors: [],
  }),
  /** The timer: goes on with what nobody is looking at. */
  'export.tick': procedure({
    roles: ['timer'],
    input: v.strictObject({}),
    output: v.strictObject({ advanced: count, finished: count, swept: count }),
    errors: [],
  }),
} as const;
