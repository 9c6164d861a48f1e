import * as v from 'valibot';
import { healthKinds, lights } from '#domain/health';
import { messageKinds } from '#domain/messages';
import { procedure } from './procedure';
import { count, date, id, time } from './shapes';

export const healthApi = {
  /**
   * 系统状态: the machinery that all communities of an environment share (timers, clocks, messages, spreadsheets), and this
   * community's sums and failures. Numbers only, nobody's tickets.
   */
  'health.get': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id }),
    output: v.strictObject({
      lines: v.array(
        v.strictObject({
          kind: v.picklist(healthKinds),
          light: v.picklist(lights),
          /** Of what is overdue at most 20: then there are more. */
          count,
          /** The oldest of it, or the last run; null: nothing, or never. */
          at: v.nullable(time),
        }),
      ),
      /** The last seven days, newest first: what was counted as it happened. */
      days: v.array(
        v.strictObject({
          day: date,
          internal: count,
          busy: count,
          refused: count,
          undelivered: count,
          pictures: count,
        }),
      ),
      /** Messages of these days whose receiver had not asked for them, the most first; missing in what a phone kept. */
      refusals: v.optional(v.array(v.strictObject({ kind: v.picklist(messageKinds), count }))),
    }),
    errors: [],
  }),
} as const;
