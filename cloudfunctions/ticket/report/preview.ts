import type { Api, Output } from '#domain/contract';
import { isCommon } from '#domain/taxonomy';
import type { TicketDocument } from '../../schema';
import { findPage } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { done } from '../../kit/outcome';
import { ownerKeysOf } from '../../kit/policies/ticket';
import type { Context } from '../../kit/serve';
import { buildingKeyOf } from '../../kit/tickets/life/filing';
import { cardViews } from '../../kit/tickets/show/card';
import { slotsFor } from '../../kit/tickets/visit/slots';
import { isUrgent, sensitivityFor, visitorOf, warrantyOf } from './defect';
import { atDesk, listOf, siteOf, type Defect, type Site } from './site';

type Common = Output<Api['ticket.preview']>['common'];

const newestFirst = { sort: { field: 'reportedKey', direction: 'desc' }, after: null } as const;
/** Open tickets of one home, or of one part of one building: more than these nobody reads before reporting. */
const MOST = 50;

/** What is open already in the same list for the same part. */
async function ownOf(site: Site, { part }: Defect, { caller }: Context): Promise<readonly TicketDocument[]> {
  const ownerKey = listOf(site, caller);
  if (ownerKey === null) return [];
  const open = await findPage('tickets', { equal: { ownerKey, open: true }, ...newestFirst, limit: MOST });
  return open.filter((ticket) => ticket.part === part);
}

/** What anybody in the building has reported of the same common part, oneself too. */
async function commonOf({ community, building }: Site, { place, part }: Defect): Promise<readonly TicketDocument[]> {
  if (building === null || !isCommon(place, part)) return [];
  const buildingKey = buildingKeyOf(community._id, building);
  return findPage('tickets', { equal: { buildingKey, open: true, part }, ...newestFirst, limit: MOST });
}

/** Of others one learns that they have, and nothing of who they are. */
function counted(tickets: readonly TicketDocument[]): Common {
  const [newest] = tickets;
  if (newest === undefined) return null;
  return { count: tickets.length, reportedAt: newest.reportedAt, status: newest.status };
}

/** Before submitting: how urgent it is, who pays, when somebody could come, and whether it is known already. */
export const preview: Handler<'ticket.preview'> = async (defect, context) => {
  const { caller, now } = context;
  const found = await siteOf(caller, defect, atDesk);
  if (!found.ok) return found;
  const site = found.data;
  const { settings } = site.community;
  const [slots, listed, inBuilding] = await Promise.all([
    isUrgent(defect, settings) ? [] : slotsFor(visitorOf(site, defect, context)),
    ownOf(site, defect, context),
    commonOf(site, defect),
  ]);
  const warranty = warrantyOf({ home: site.home, settings }, defect, now);
  const known = new Set(listed.map(({ _id }) => _id));
  const common = inBuilding.filter(({ _id }) => !known.has(_id));
  const keys = new Set(ownerKeysOf(caller));
  const isMine = ({ ownerKey }: TicketDocument): boolean => keys.has(ownerKey);
  return done({
    sensitivity: sensitivityFor(defect, settings),
    warranty,
    price: warranty.verdict === 'out' ? { ...settings.priceRanges[defect.part] } : null,
    slots,
    own: await cardViews(caller, now, [...listed, ...common.filter(isMine)]),
    common: counted(common.filter((ticket) => !isMine(ticket))),
  });
};
