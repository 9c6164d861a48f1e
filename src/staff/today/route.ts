import type { SlotView, TicketCardView } from '#domain/contract';
import { dayOf } from '#domain/time';
import { comesAtOnce } from '#domain/ticket';

/**
 * Work orders of one stop of the way: at once · no time agreed yet · the day has passed · one slot · standing still.
 * `slot` is set for a slot only.
 */
export interface Stop {
  readonly key: string;
  readonly kind: 'onTheWay' | 'unscheduled' | 'earlier' | 'slot' | 'standing';
  readonly slot: SlotView | null;
  readonly orders: readonly TicketCardView[];
}

type Placed = Omit<Stop, 'orders'>;

const placeOf = (order: TicketCardView, today: string): Placed => {
  const { status, appointment } = order;
  if (status === 'suspended') return { key: 'standing', kind: 'standing', slot: null };
  if (comesAtOnce(order)) return { key: 'onTheWay', kind: 'onTheWay', slot: null };
  if (appointment === null) return { key: 'unscheduled', kind: 'unscheduled', slot: null };
  if (appointment.date < today) return { key: 'earlier', kind: 'earlier', slot: null };
  return { key: `${appointment.date} ${appointment.from} ${appointment.to}`, kind: 'slot', slot: appointment };
};

const ranks = { onTheWay: 0, unscheduled: 1, earlier: 2, slot: 3, standing: 4 } as const;

/** '3栋 2单元 501' in parts that sort as people count: 3栋 before 12栋. */
const parts = (home: string): readonly string[] => home.match(/\d+|\D+/g) ?? [];

const comparePart = (a: string, b: string): number => {
  const [left, right] = [Number(a), Number(b)];
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** By building, then unit and room: one walk instead of two. */
export const byHome = (a: { readonly home: string }, b: { readonly home: string }): number => {
  const [left, right] = [parts(a.home), parts(b.home)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const order = comparePart(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
};

/** The way through the day: what cannot wait, then slot by slot and within a slot building by building. */
export const routeOf = (orders: readonly TicketCardView[], now: number): readonly Stop[] => {
  const today = dayOf(now);
  const stops = new Map<string, Placed & { orders: TicketCardView[] }>();
  for (const order of orders) {
    const place = placeOf(order, today);
    const stop = stops.get(place.key) ?? { ...place, orders: [] };
    stop.orders.push(order);
    stops.set(place.key, stop);
  }
  for (const { orders: own } of stops.values()) own.sort(byHome);
  return [...stops.values()].sort(
    (a, b) => ranks[a.kind] - ranks[b.kind] || (a.slot?.startsAt ?? 0) - (b.slot?.startsAt ?? 0),
  );
};
