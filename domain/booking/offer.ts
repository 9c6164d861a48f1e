import { addDays, dayOf, timeAt, type WorkingTime } from '#domain/time';
import type { Trade } from '#domain/taxonomy';
import type { Period, SlotPlan } from './plan';
import type { Slot } from './slots';

/** Whose visits, seen from when (epoch ms). */
export interface Booking {
  readonly communityId: string;
  readonly trade: Trade;
  readonly now: number;
  /** Knows on which days the property works. */
  readonly time: Pick<WorkingTime, 'isWorkday'>;
}

/** A slot with the visits still free in it. */
export type OpenSlot = Slot & { readonly left: number };

function slotOn(booking: Booking, date: string, { from, to }: Period): Slot {
  const { communityId, trade } = booking;
  return {
    id: `${communityId}:${trade}:${date}:${from.replace(':', '')}`,
    date,
    from,
    to,
    startsAt: timeAt(date, from),
    endsAt: timeAt(date, to),
  };
}

/** Nothing is offered: a closure of this trade or of all, or the property does not work. */
function isClosed({ closures, closedOnHolidays }: SlotPlan, { trade, time }: Booking, date: string): boolean {
  const closed = closures.some(
    ({ from, to, trades }) => from <= date && date <= to && (trades === null || trades.includes(trade)),
  );
  return closed || (closedOnHolidays && !time.isWorkday(date));
}

/** The periods a day of this trade has. */
export const periodsOf = ({ periods, tradePeriods }: SlotPlan, trade: Trade): readonly Period[] =>
  tradePeriods[trade] ?? periods;

/**
 * The slots a community offers for a trade: today's that have not begun and every one of the plan's days ahead, without
 * the days that are closed, in order of time. Ids are deterministic: the same slot has the same id for everybody,
 * whenever it is offered.
 */
export function offeredSlots(plan: SlotPlan, booking: Booking): Slot[] {
  const today = dayOf(booking.now);
  const days = Array.from({ length: plan.daysAhead + 1 }, (_, n) => addDays(today, n));
  return days
    .filter((date) => !isClosed(plan, booking, date))
    .flatMap((date) => periodsOf(plan, booking.trade).map((period) => slotOn(booking, date, period)))
    .filter(({ startsAt }) => startsAt > booking.now)
    .sort((a, b) => a.startsAt - b.startsAt);
}

/** The offered slots with room, given the places already gone (`goneFor`) by slot id. */
export function openSlots(offered: readonly Slot[], gone: ReadonlyMap<string, number>, capacity: number): OpenSlot[] {
  return offered.map((slot) => ({ ...slot, left: capacity - (gone.get(slot.id) ?? 0) })).filter(({ left }) => left > 0);
}

/** The offered slot of an id; null where it is not on offer (another trade's, over, too far ahead, made up). */
export const findOffered = (plan: SlotPlan, booking: Booking, slotId: string): Slot | null =>
  offeredSlots(plan, booking).find(({ id }) => id === slotId) ?? null;
