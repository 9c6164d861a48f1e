import * as v from 'valibot';
import { messageKinds } from '#domain/messages';
import { procedure } from './procedure';
import { cursor, home, id, membership, ticketCard, time } from './shapes';

/** `kind` chooses the text in copy, `params` fills it. */
const message = v.strictObject({
  id,
  kind: v.picklist(messageKinds),
  ticketId: id,
  at: time,
  read: v.boolean(),
  params: v.record(v.string(), v.string()),
});

export const communityApi = {
  /** Who am I, everywhere. Empty memberships: not bound to anything yet. */
  'community.me': procedure({
    roles: ['anyone'],
    input: v.strictObject({}),
    output: v.strictObject({
      name: v.string(),
      /** Where this person's pictures go: `photos/<photoFolder>/<name>.jpg`. '' where they are bound to nothing. */
      photoFolder: v.string(),
      memberships: v.array(membership),
      unread: v.number(),
      now: time,
    }),
    errors: [],
  }),
  /** The owner's first screen in one call. */
  'community.home': procedure({
    roles: ['owner'],
    input: v.strictObject({}),
    output: v.strictObject({
      name: v.string(),
      homes: v.array(v.strictObject({ ...home.entries, communityName: v.string() })),
      open: v.array(ticketCard),
      unread: v.number(),
      phone: v.string(),
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
    output: v.strictObject({ unread: v.number() }),
    errors: [],
  }),
} as const;
