import * as v from 'valibot';
import { isPhoneNumber, phoneDigits, relations, roles } from '#domain/people';
import { MAX_NAME, MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import { isDay } from '#domain/time';

/** Document and request ids: what our own id source writes, never free text. */
export const id = v.pipe(v.string(), v.regex(/^[\w:.-]{1,128}$/));
/** Looked up among the slots on offer, never kept as it came. */
export const slotId = v.pipe(v.string(), v.maxLength(128));
/** Made once by the phone for one intent; sent again unchanged when a reply was lost. */
export const requestId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
export const version = v.pipe(v.number(), v.integer(), v.minValue(1));
/** Epoch milliseconds UTC. */
export const time = v.pipe(v.number(), v.integer());
/** Calendar day in Asia/Shanghai, 'YYYY-MM-DD'. */
export const date = v.pipe(v.string(), v.isoDate(), v.check(isDay));
export const cursor = v.nullable(v.pipe(v.string(), v.maxLength(200)));
export const words = v.pipe(v.string(), v.trim(), v.maxLength(MAX_WORDS));
export const note = v.pipe(words, v.nonEmpty());
export const photoId = v.pipe(v.string(), v.regex(/^cloud:\/\/[\w./-]{3,300}$/));
export const photoIds = v.pipe(v.array(photoId), v.maxLength(MAX_PHOTOS));

/** What a person calls themselves, or a line that names a thing. */
export const shortName = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_NAME));
/** A number in China as people type it, spaces and dashes dropped: a mobile, or a land line with its area code. */
export const phoneNumber = v.pipe(v.string(), v.transform(phoneDigits), v.check(isPhoneNumber));
/** As written on an invitation: case, spaces and dashes do not matter. */
export const code = v.pipe(v.string(), v.maxLength(20));

/** Every write names itself and the version of the ticket the person was looking at. */
export const write = { requestId, ticketId: id, version } as const;

/** `url` is a temporary address, null while the picture may not be shown to this caller; `thumb` a small one for lists. */
export const photo = v.strictObject({
  id: photoId,
  url: v.nullable(v.string()),
  thumb: v.nullable(v.string()),
  safety: v.picklist(['checking', 'pass', 'risky']),
});
export type PhotoView = v.InferOutput<typeof photo>;

export const home = v.strictObject({ id, communityId: id, building: v.string(), unit: v.string(), room: v.string() });
export type HomeView = v.InferOutput<typeof home>;

export const membership = v.strictObject({
  communityId: id,
  communityName: v.string(),
  role: v.picklist(roles),
  home: v.nullable(home),
  /** Only for the role owner. */
  relation: v.nullable(v.picklist(relations)),
});
