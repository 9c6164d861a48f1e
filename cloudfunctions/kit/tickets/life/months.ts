import { dayOf } from '#domain/time';
import type { TechnicianMonthDocument, TicketDocument } from '../../../schema';
import type { Transaction } from '../../database/transact';

type Count = Exclude<keyof TechnicianMonthDocument, '_id' | 'technicianId' | 'month'>;
export type Counts = Readonly<Partial<Record<Count, number>>>;

export const monthOf = (ms: number): string => dayOf(ms).slice(0, 'YYYY-MM'.length);
export const monthId = (technicianId: string, month: string): string => `${technicianId}:${month}`;

export const emptyMonth = (technicianId: string, month: string): TechnicianMonthDocument => ({
  _id: monthId(technicianId, month),
  ...{ technicianId, month },
  ...{ finished: 0, arrivals: 0, onTime: 0, closed: 0, firstTimeFixed: 0, answers: 0, satisfied: 0 },
});

/** Adds to one technician's month inside the transaction that gives the reason for it. */
export async function countMonth(
  tx: Transaction,
  { technicianId, month }: { readonly technicianId: string | null; readonly month: string },
  counts: Counts,
): Promise<void> {
  if (technicianId === null) return;
  const stored = await tx.get('technicianMonths', monthId(technicianId, month));
  const before = stored ?? emptyMonth(technicianId, month);
  const added = (Object.entries(counts) as [Count, number][]).map(([name, more]) => [name, before[name] + more]);
  const after: TechnicianMonthDocument = { ...before, ...(Object.fromEntries(added) as Record<Count, number>) };
  await (stored === null ? tx.insert('technicianMonths', after) : tx.put('technicianMonths', after));
}

/** An arrival; on time where the clock of the booked visit was kept. */
export async function countArrival(tx: Transaction, { technicianId, clocks }: TicketDocument, at: number) {
  const clock = clocks.findLast(({ kind }) => kind === 'arrival');
  const onTime = clock !== undefined && clock.missedAt === null ? 1 : 0;
  await countMonth(tx, { technicianId, month: monthOf(at) }, { arrivals: 1, onTime });
}

/** A finish, or with -1 one that the owner did not agree with. It counts in the month of the work. */
export async function countFinish(
  tx: Transaction,
  { technicianId, finishedAt }: Pick<TicketDocument, 'technicianId' | 'finishedAt'>,
  times: 1 | -1 = 1,
): Promise<void> {
  if (finishedAt === null) return;
  await countMonth(tx, { technicianId, month: monthOf(finishedAt) }, { finished: times });
}
