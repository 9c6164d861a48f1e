import type { EventView } from '#domain/contract';
import { masterName } from '#domain/people';
import type { TicketDocument, TicketEventDocument } from '../../../schema';
import type { Caller } from '../../caller';
import { maskedName } from '../../people/names';
import { photoViews, type Viewer } from '../../pictures/show';
import { isStaffView, rolesOver } from '../../policies/ticket';
import { photosOfWork } from './card';

const authorName = ({ role, personId, name }: TicketEventDocument['by'], caller: Caller): string => {
  if (personId !== '' && personId === caller.id) return name;
  if (role === 'owner') return maskedName(name);
  return role === 'technician' ? masterName(name) : name;
};

/** Why somebody declined is between them and staff; owners are told what happens next instead. */
const noteFor = (event: TicketEventDocument, staff: boolean): string =>
  event.kind === 'decline' && !staff ? '' : event.note;

export function eventView(viewer: Viewer, ticket: TicketDocument, event: TicketEventDocument): EventView {
  const staff = isStaffView(rolesOver(viewer.caller, ticket));
  return {
    kind: event.kind,
    at: event.at,
    by: { role: event.by.role, name: authorName(event.by, viewer.caller) },
    note: noteFor(event, staff),
    photos: photoViews(viewer, photosOfWork(ticket), event.photos),
    reasons: staff ? [...event.reasons] : [],
  };
}

/** In the order in which it happened: words beside the transitions come after the version they were said at. */
export const inOrder = (events: readonly TicketEventDocument[]): readonly TicketEventDocument[] =>
  [...events].sort((a, b) => a.version - b.version || a.at - b.at || (a._id < b._id ? -1 : 1));
