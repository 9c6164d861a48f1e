import { findEqual, setFields } from '../kit/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';

/**
 * The platform's verdict on one picture. Anything but a clear pass keeps it hidden: "review" means that a person at
 * the platform would have to look, and none will.
 */
export const mediaChecked: Handler<'safety.mediaChecked'> = async ({ trace_id: traceId, result }) => {
  const [ticket] = await findEqual('tickets', { 'photos.traceId': traceId });
  const at = ticket?.photos.findIndex((photo) => photo.traceId === traceId) ?? -1;
  if (ticket === undefined || at < 0) return done({ matched: false });
  const safety = result.suggest === 'pass' ? 'pass' : 'risky';
  // One field, set by its place: pictures are only ever added at the end of the list.
  await setFields('tickets', ticket._id, { [`photos.${at}.safety`]: safety });
  return done({ matched: true });
};
