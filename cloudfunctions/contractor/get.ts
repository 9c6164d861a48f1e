import type { ContractorDocument, PenaltyDocument } from '../schema';
import { findEqual, findPage } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { photoViews, picturesFor, type Viewer } from '../kit/pictures/show';
import { contractorFor, office } from './found';
import { lineView, workersOf } from './line';

/** The newest entries of the ledger that one look needs. */
const PENALTIES = 50;

const paperViews = (viewer: Viewer, { papers, photos }: ContractorDocument) =>
  papers.map(({ kind, name, number, until, photoId }) => ({
    ...{ kind, name, number, until },
    photo: photoId === null ? null : (photoViews(viewer, photos, [photoId])[0] ?? null),
  }));

const penaltyView = ({ kind, amount, words, ticket, at, by }: PenaltyDocument) => ({
  ...{ kind, amount, words, at, by: by.name },
  ticket: ticket === null ? null : { ...ticket },
});

/** Everything on file about a contractor. */
export const get: Handler<'contractor.get'> = async ({ contractorId }, { caller, now }) => {
  const found = await contractorFor(caller, contractorId, office);
  if (!found.ok) return found;
  const contractor = found.data;
  const { version, communityId, since, contact, siteLead, papers, photos } = contractor;
  const shown = photos.filter(({ id }) => papers.some(({ photoId }) => photoId === id));
  const [staff, penalties, urls] = await Promise.all([
    findEqual('staff', { 'skills.contractorId': contractorId }),
    findPage('penalties', {
      equal: { contractorId },
      sort: { field: 'sortKey', direction: 'desc' },
      after: null,
      limit: PENALTIES,
    }),
    picturesFor(caller, shown),
  ]);
  return done({
    ...lineView(contractor, staff),
    ...{ version, communityId, since },
    contact: { name: contact.name, phone: contact.phone },
    siteLead: siteLead === null ? null : { ...siteLead },
    papers: paperViews({ caller, now, urls }, contractor),
    people: workersOf(contractor, staff).map(({ _id, name, skills }) => ({
      ...{ staffId: _id, name },
      trainedOn: skills?.trainedOn ?? null,
    })),
    penalties: penalties.map(penaltyView),
  });
};
