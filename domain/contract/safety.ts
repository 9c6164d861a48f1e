import * as v from 'valibot';
import { procedure } from './procedure';

export const safetyApi = {
  /** The platform's verdict on one picture (event wxa_media_check), up to 30 minutes after it was asked. */
  'safety.mediaChecked': procedure({
    roles: ['platform'],
    input: v.object({ trace_id: v.string(), result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']) }) }),
    output: v.strictObject({ matched: v.boolean() }),
    errors: [],
  }),
} as const;
