import type { StaffRole } from '#domain/people';
import type { StaffDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { findEqual, getDocument } from '../kit/database/documents';
import { done, refused, type Outcome } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';

type Found = Outcome<StaffDocument, 'STAFF_NOT_FOUND'>;

/** A line of the roster of a community where the caller works in one of these roles. */
export async function lineFor(caller: Caller, id: string, roles: readonly StaffRole[]): Promise<Found> {
  const line = await getDocument('staff', id);
  return line !== null && worksIn(caller, line.communityId, roles) ? done(line) : refused('STAFF_NOT_FOUND');
}

/** The caller's own lines in a community, in the order of their roles. */
export async function ownLines(caller: Caller, communityId: string): Promise<readonly StaffDocument[]> {
  if (caller.id === '') return [];
  const lines = await findEqual('staff', { personId: caller.id });
  return lines
    .filter((line) => line.communityId === communityId && line.state === 'working')
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}
