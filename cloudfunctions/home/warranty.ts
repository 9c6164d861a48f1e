import { dayOf } from '#domain/time';
import { warrantyTable } from '#domain/warranty';
import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { ownHome } from './found';

/** 保修: every item with its verdict today and the last day covered, by the community's own terms. */
export const warranty: Handler<'home.warranty'> = async ({ homeId }, { caller, now }) => {
  const home = await ownHome(caller, homeId);
  if (!home.ok) return home;
  const community = await getDocument('communities', home.data.communityId);
  if (community === null) throw new Error(`home ${homeId} belongs to no community`);
  const { deliveredOn, completedOn } = home.data;
  return done({ deliveredOn, completedOn, rows: warrantyTable(home.data, dayOf(now), community.settings.warranty) });
};
