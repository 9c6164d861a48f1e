import type { EventView } from '#domain/contract';
import { masterName, type Role } from '#domain/people';
import type { EventKind } from '#domain/ticket';
import type { TicketDocument, TicketEventDocument } from '../../../schema';
import type { Caller } from '../../caller';
import { maskedName } from '../../people/names';
import { photoViews, type Viewer } from '../../pictures/show';
import { isStaffView, rolesOver, worksForProperty } from '../../policies/ticket';
import { photosOfWork } from './card';

const authorName = ({ role, personId, name }: TicketEventDocument['by'], caller: Caller): string => {
  if (personId !== '' && personId === caller.id) return name;
  if (role === 'owner') return maskedName(name);
  return role === 'technician' ? masterName(name) : name;
};

/** Why somebody declined, was sent instead or what else has the same cause: owners are told what happens next instead. */
const forStaff: readonly EventKind[] = ['decline', 'assign', 'link'];

/** What was said on the telephone is no technician's to read either. */
function noteFor({ kind, note }: TicketEventDocument, roles: readonly Role[]): string {
  if (kind === 'callBack') return worksForProperty(roles) ? note : '';
  return forStaff.includes(kind) && !isStaffView(roles) ? '' : note;
}

export function eventView(viewer: Viewer, ticket: TicketDocument, event: TicketEventDocument): EventView {
  const roles = rolesOver(viewer.caller, ticket);
  return {
    kind: event.kind,
    at: event.at,
    by: { role: event.by.role, name: authorName(event.by, viewer.caller) },
    note: noteFor(event, roles),
    photos: photoViews(viewer, photosOfWork(ticket), event.photos),
    reasons: isStaffView(roles) ? [...event.reasons] : [],
  };
}

/** In the order in which it happened: words beside the transitions come after the version they were said at. */
export const inOrder = (events: readonly TicketEventDocument[]): readonly TicketEventDocument[] =>
  [...events].sort((a, b) => a.version - b.version || a.at - b.at || (a._id < b._id ? -1 : 1));
