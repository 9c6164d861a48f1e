/** A place kept for somebody who fills in the form. `until` in epoch ms: from then on it is anybody's. */
export interface Hold {
  readonly holder: string;
  readonly until: number;
}

/** What is gone of one slot: visits booked, and places kept. */
export interface SlotLoad {
  readonly taken: number;
  readonly holds: readonly Hold[];
}

/** Who asks for a place of a slot, and how many it has. `now` in epoch ms. */
export interface PlaceRequest {
  readonly holder: string;
  readonly capacity: number;
  readonly now: number;
}

export const emptyLoad: SlotLoad = { taken: 0, holds: [] };

/** The holds that still count. A hold is over at its `until`. */
export const heldBy = (holds: readonly Hold[], now: number): readonly Hold[] =>
  holds.filter(({ until }) => until > now);

/** Places of a slot that this person cannot have: booked, or kept for others. What they keep themselves is theirs. */
export const goneFor = (holder: string, { taken, holds }: SlotLoad, now: number): number =>
  taken + heldBy(holds, now).filter((hold) => hold.holder !== holder).length;

/** The slot after somebody gave back the place they kept. */
export const withoutHold = (load: SlotLoad, holder: string, now: number): SlotLoad => ({
  ...load,
  holds: heldBy(load.holds, now).filter((hold) => hold.holder !== holder),
});

const isFree = (load: SlotLoad, { holder, capacity, now }: PlaceRequest): boolean =>
  goneFor(holder, load, now) < capacity;

/** The slot with a place kept until a moment, one per person however often they ask; null: none is left. */
export function withHold(load: SlotLoad, request: PlaceRequest, until: number): SlotLoad | null {
  if (!isFree(load, request)) return null;
  const { holder, now } = request;
  const rest = withoutHold(load, holder, now);
  return { ...rest, holds: [...rest.holds, { holder, until }] };
}

/** The slot with one more visit booked, out of the person's own hold where they have one; null: none is left. */
export function withVisit(load: SlotLoad, request: PlaceRequest): SlotLoad | null {
  if (!isFree(load, request)) return null;
  return { ...withoutHold(load, request.holder, request.now), taken: load.taken + 1 };
}

/** The slot after a visit was moved or cancelled. */
export const withoutVisit = (load: SlotLoad): SlotLoad => ({ ...load, taken: Math.max(0, load.taken - 1) });
