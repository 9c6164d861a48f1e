import type { Leave } from '#domain/routing';
import { addDays } from '#domain/time';
import type { StaffDocument, TechnicianDocument } from '../schema';
import type { Caller } from '../kit/caller';
import type { Transaction } from '../kit/database/transact';
import { done, refused, type Outcome } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { technicianIdOf } from '../kit/ids';
import { lineFor, ownLines } from './found';

export type Taken = StaffDocument['leave'][number];

/** Whose leave: one's own, or of somebody in the same community for those who plan the work. */
export async function absentee(
  caller: Caller,
  { communityId, staffId }: { readonly communityId: string; readonly staffId: string | null },
): Promise<Outcome<StaffDocument, 'STAFF_NOT_FOUND' | 'FORBIDDEN'>> {
  if (!worksIn(caller, communityId, ['technician', 'supervisor', 'manager'])) return refused('FORBIDDEN');
  const own = await ownLines(caller, communityId);
  const [line] = staffId === null ? own : own.filter(({ _id }) => _id === staffId);
  if (line !== undefined) return done(line);
  if (staffId === null) return refused('STAFF_NOT_FOUND');
  const found = await lineFor(caller, staffId, ['supervisor', 'manager']);
  return found.ok && found.data.communityId === communityId && found.data.state === 'working'
    ? found
    : refused('STAFF_NOT_FOUND');
}

/** A leave that is ended today: what is still ahead is dropped, what has begun ends yesterday, what is over stays. */
export function ended(leave: readonly Taken[], leaveId: string, today: string): readonly Taken[] {
  return leave.flatMap((one) => {
    if (one.id !== leaveId || one.to < today) return [one];
    return one.from >= today ? [] : [{ ...one, to: addDays(today, -1) }];
  });
}

/** Whether two leaves have a day in common. */
export const overlap = (a: Leave, b: Leave): boolean => a.from <= b.to && b.from <= a.to;

const days = ({ from, to }: Leave): Leave => ({ from, to });

/** Writes somebody's leave into the roster and into what routing knows of them; their load where they repair. */
export async function writeLeave(
  tx: Transaction,
  staffId: string,
  change: (leave: readonly Taken[]) => readonly Taken[],
): Promise<Outcome<TechnicianDocument['openWork'], 'STAFF_NOT_FOUND'>> {
  const line = await tx.get('staff', staffId);
  if (line?.state !== 'working') return refused('STAFF_NOT_FOUND');
  const leave = change(line.leave);
  await tx.patch('staff', staffId, { leave });
  if (line.role !== 'technician' || line.personId === '') return done([]);
  const id = technicianIdOf(line.personId, line.communityId);
  const technician = await tx.get('technicians', id);
  if (technician === null) return done([]);
  await tx.patch('technicians', id, { leave: leave.map(days) });
  return done(technician.openWork);
}
