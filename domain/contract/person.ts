import * as v from 'valibot';
import { procedure } from './procedure';
import { requestId, shortName } from './shapes';

const none = v.strictObject({});

export const personApi = {
  'person.rename': procedure({
    roles: ['anyone'],
    input: v.strictObject({ requestId, name: shortName }),
    output: none,
    errors: ['TEXT_UNSAFE'],
  }),
  /** Everything kept about the caller as one xlsx file in their own folder; `url` is a temporary address. */
  'person.export': procedure({
    roles: ['anyone'],
    input: v.strictObject({}),
    output: v.strictObject({ fileId: v.string(), url: v.string() }),
    errors: [],
  }),
  /**
   * 注销: cannot be taken back. Tickets and ratings stay as records of the community, without the person. Somebody who
   * works for a community is removed by their manager first (PERSON_IS_STAFF).
   */
  'person.delete': procedure({
    roles: ['anyone'],
    input: v.strictObject({ requestId }),
    output: none,
    errors: ['PERSON_IS_STAFF'],
  }),
} as const;
