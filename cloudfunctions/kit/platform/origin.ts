import type { PlatformContext } from './sdk';

/** What started this invocation. */
export type Origin =
  | { readonly kind: 'person'; readonly openId: string; readonly name: string; readonly input: unknown }
  | { readonly kind: 'timer' }
  | { readonly kind: 'platform'; readonly input: unknown }
  | { readonly kind: 'unknown' };

/**
 * Sources under which the event is whatever the caller wrote: the phone, the developer tools, HTTP, another
 * function (`SOURCE` is a chain: "wx_client,scf"). None of them can be the platform's own push, whose source WeChat
 * does not document. The verdict itself is only believed under a trace id that the platform made up.
 */
const written = ['wx_client', 'wx_devtools', 'wx_http', 'wx_localdebug', 'scf'];

const isPush = (event: Readonly<Record<string, unknown>>, source: string): boolean =>
  source !== '' &&
  !source.split(',').some((link) => written.includes(link)) &&
  event['MsgType'] === 'event' &&
  event['Event'] === 'wxa_media_check';

const fieldsOf = (event: unknown): Readonly<Record<string, unknown>> =>
  typeof event === 'object' && event !== null ? (event as Readonly<Record<string, unknown>>) : {};

/** Only the platform's context decides; the event itself can claim anything. */
export function originOf(event: unknown, context: PlatformContext): Origin {
  const fields = fieldsOf(event);
  const source = context.SOURCE ?? '';
  if (source === 'wx_trigger') return { kind: 'timer' };
  if (isPush(fields, source)) return { kind: 'platform', input: event };
  const { OPENID: openId = '' } = context;
  const name = fields['name'];
  if (openId === '' || typeof name !== 'string') return { kind: 'unknown' };
  return { kind: 'person', openId, name, input: fields['input'] };
}
