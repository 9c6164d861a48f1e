import * as v from 'valibot';
import { messageKinds, messageSubjects } from '#domain/messages';
import { procedure } from './procedure';
import { cursor, home, id, membership, ticketCard, time, version } from './shapes';

/**
 * `kind` chooses the text in copy, `params` fills it. `version` is the ticket's when the message was written, so that
 * an answer given from the list names what the person saw.
 */
const message = v.strictObject({
  id,
  kind: v.picklist(messageKinds),
  subject: v.picklist(messageSubjects),
  subjectId: id,
  version: v.nullable(version),
  at: time,
  read: v.boolean(),
  params: v.record(v.string(), v.string()),
});

/** Unread messages, counted up to 100. */
const unread = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** Who am I, everywhere. Empty memberships: not bound to anything yet. */
const me = v.strictObject({
  name: v.string(),
  /** Where this person's pictures go: `photos/<photoFolder>/<name>.jpg`. */
  photoFolder: v.string(),
  memberships: v.array(membership),
  unread,
  now: time,
});

export const communityApi = {
  'community.me': procedure({ roles: ['anyone'], input: v.strictObject({}), output: me, errors: [] }),
  /** The owner's first screen in one call, also for somebody who only looks around. */
  'community.home': procedure({
    roles: ['anyone'],
    input: v.strictObject({}),
    output: v.strictObject({
      me,
      homes: v.array(v.strictObject({ ...home.entries, communityName: v.string() })),
      /** Communities one is bound to, with the buildings whose public areas can be reported. */
      communities: v.array(v.strictObject({ id, name: v.string(), phone: v.string(), buildings: v.array(v.string()) })),
      open: v.array(ticketCard),
      /** The newest analysis published to the owners of the first of these communities; null: none. */
      published: v.nullable(v.strictObject({ id, title: v.string(), at: time })),
    }),
    errors: [],
  }),
  'community.messages': procedure({
    roles: ['anyone'],
    input: v.strictObject({ cursor }),
    output: v.strictObject({ items: v.array(message), cursor }),
    errors: [],
  }),
  /** Marks everything up to a moment as read. */
  'community.readMessages': procedure({
    roles: ['anyone'],
    input: v.strictObject({ until: time }),
    output: v.strictObject({ unread }),
    errors: [],
  }),
} as const;
