import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { heldUntil, hold as keep, letGo } from '../../kit/tickets/visit/slots';
import { transact } from '../../kit/database/transact';
import { isUrgent, offered, visitorOf } from '../report/defect';
import { atDesk, siteOf } from '../report/site';

/** Keeps a place while the form is filled in; asking again keeps it longer, for the same one place. */
export const hold: Handler<'ticket.hold'> = async ({ slotId, instead, ...defect }, context) => {
  const site = await siteOf(context.caller, defect, atDesk);
  if (!site.ok) return site;
  if (isUrgent(defect, site.data.community.settings)) return refused('SLOT_NOT_OFFERED');
  const visitor = visitorOf(site.data, defect, context);
  const slot = offered(visitor, slotId);
  if (!slot.ok) return slot;
  return transact(async (tx) => {
    if (!(await keep(tx, slot.data, visitor))) return refused('SLOT_FULL');
    if (instead !== null && instead !== slotId) await letGo(tx, instead, visitor);
    return done({ until: heldUntil(visitor) });
  });
};
