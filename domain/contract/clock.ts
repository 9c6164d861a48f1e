import * as v from 'valibot';
import { procedure } from './procedure';

const count = v.number();

export const clockApi = {
  /** The timer. May come late or twice; each clock still warns once and escalates once. */
  'clock.tick': procedure({
    roles: ['timer'],
    input: v.strictObject({}),
    output: v.strictObject({
      warned: count,
      escalated: count,
      redispatched: count,
      lapsed: count,
      sent: count,
      swept: count,
    }),
    errors: [],
  }),
} as const;
