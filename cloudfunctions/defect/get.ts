import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { cardViews } from '../kit/tickets/show/card';
import { defectFor } from './found';
import { lineView } from './line';
import { homesIn, ticketsOf } from './linked';
import { writtenIn } from './written';

/** One entry, with the homes affected by now. */
export const get: Handler<'defect.get'> = async ({ defectId }, { caller, now }) => {
  const found = await defectFor(caller, defectId);
  if (!found.ok) return found;
  const defect = found.data;
  const [community, tickets] = await Promise.all([getDocument('communities', defect.communityId), ticketsOf(defect)]);
  return done({
    ...lineView(defect),
    ...writtenIn(defect),
    homes: homesIn(tickets),
    community: community?.name ?? '',
    tickets: await cardViews(caller, now, tickets),
    history: defect.history.map(({ state, at, by, words }) => ({ state, at, by: by.name, words })),
  });
};
