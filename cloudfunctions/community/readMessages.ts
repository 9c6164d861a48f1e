import { setFields } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { unreadCount } from './unread';

/** Reading never goes backwards, and nobody has read what is still to come. */
export const readMessages: Handler<'community.readMessages'> = async ({ until }, { caller, now }) => {
  const readUntil = Math.max(caller.readUntil, Math.min(until, now));
  if (caller.id !== '' && readUntil > caller.readUntil) await setFields('people', caller.id, { readUntil });
  return done({ unread: await unreadCount(caller, readUntil) });
};
